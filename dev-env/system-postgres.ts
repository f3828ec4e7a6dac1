// Where Debian's package puts PostgreSQL 15, the oldest that the tests try the house on.

/** The folder whose `bin` holds the programs; everyone may run them. */
export const systemPrograms = '/usr/lib/postgresql/15'
