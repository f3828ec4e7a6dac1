// What the house measures of itself, in one registry, with few labels so that the number of series stays bounded.
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

/** Every measure of the house; the parts of the bedrock are handed this and write into it. */
export type Metrics = ReturnType<typeof createMetrics>

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Makes a registry of its own, so that several houses in one process (tests) do not share numbers. */
export function createMetrics() {
  const registry = new Registry()
  const registers = [registry]
  return {
    registry,
    /** Duration of HTTP requests; `route` is the template, never the path. */
    httpSeconds: new Histogram({
      name: 'neospace_http_request_seconds',
      help: 'Duration of HTTP requests by route template.',
      labelNames: ['method', 'route', 'status'] as const,
      buckets: seconds,
      registers,
    }),
    /** Sockets that are connected now. */
    sockets: new Gauge({ name: 'neospace_sockets', help: 'Sockets connected now.', registers }),
    /** Socket events received, by name as the contract knows it (`unknown` for others) and by outcome. */
    socketEvents: new Counter({
      name: 'neospace_socket_events_total',
      help: 'Socket events received, by event and outcome (ok or a code).',
      labelNames: ['event', 'outcome'] as const,
      registers,
    }),
    /** Time from a socket event's arrival to its ack. */
    socketSeconds: new Histogram({
      name: 'neospace_socket_event_seconds',
      help: 'Time from a socket event to its ack.',
      labelNames: ['event'] as const,
      buckets: seconds,
      registers,
    }),
    /** Frames handed to sockets, by event. */
    deliveries: new Counter({
      name: 'neospace_deliveries_total',
      help: 'Frames handed to sockets, by event.',
      labelNames: ['event'] as const,
      registers,
    }),
    /** Sockets cut off because they did not drain, or went on sending what was refused. */
    cutOff: new Counter({
      name: 'neospace_sockets_cut_off_total',
      help: 'Sockets cut off, by reason: slow (did not drain) or flood (went on after RATE_LIMITED).',
      labelNames: ['reason'] as const,
      registers,
    }),
    /** The most that is held back for one socket. */
    socketBacklog: new Gauge({
      name: 'neospace_socket_backlog_bytes',
      help: 'The most bytes that are held back for one socket which does not drain.',
      registers,
    }),
    /** 1 while new work is turned away because the event loop is late. */
    shedding: new Gauge({ name: 'neospace_shedding', help: '1 while new work is turned away.', registers }),
    /** Work that was turned away because of the load. */
    shed: new Counter({
      name: 'neospace_shed_total',
      help: 'Requests and handshakes turned away because of the load, by way in.',
      labelNames: ['via'] as const,
      registers,
    }),
    /** Refusals by code, over HTTP and sockets alike. */
    refusals: new Counter({
      name: 'neospace_refusals_total',
      help: 'Coded refusals, by code and way in.',
      labelNames: ['code', 'via'] as const,
      registers,
    }),
    /** Clients whose digest of a room was not the house's; `afresh` where a fresh snapshot did not mend it. */
    divergences: new Counter({
      name: 'neospace_divergences_total',
      help: 'Reports of clients that held something else than the house, by whether a fresh snapshot had been taken.',
      labelNames: ['afresh'] as const,
      registers,
    }),
    /** 1 while the house takes no changes. */
    readOnly: new Gauge({ name: 'neospace_read_only', help: '1 while the house takes no changes.', registers }),
    /** Work that waits for the database's writer. */
    writerQueue: new Gauge({ name: 'neospace_db_writer_queue', help: 'Jobs that wait for the writer.', registers }),
    /** Jobs that shared one commit. */
    writerBatch: new Histogram({
      name: 'neospace_db_writer_batch',
      help: 'Jobs in one commit.',
      buckets: [1, 2, 4, 8, 16, 32, 64],
      registers,
    }),
    /** Duration of each query. */
    querySeconds: new Histogram({
      name: 'neospace_db_query_seconds',
      help: 'Duration of each query.',
      buckets: seconds,
      registers,
    }),
    /** Duration of COMMIT, the disk's fsync included. */
    commitSeconds: new Histogram({
      name: 'neospace_db_commit_seconds',
      help: 'Duration of COMMIT.',
      buckets: seconds,
      registers,
    }),
    /** Connections of the pool that are in use. */
    poolUsed: new Gauge({ name: 'neospace_db_pool_used', help: 'Connections of the pool in use.', registers }),
    /** Requests that wait for a connection. */
    poolWaiting: new Gauge({
      name: 'neospace_db_pool_waiting',
      help: 'Requests that wait for a connection.',
      registers,
    }),
    /** Times that the pool or the writer's queue had no room. */
    exhausted: new Counter({
      name: 'neospace_db_exhausted_total',
      help: 'Times that the pool or the writer’s queue had no room.',
      labelNames: ['what'] as const,
      registers,
    }),
    /** Transactions that took longer than five seconds. */
    slowTransactions: new Counter({
      name: 'neospace_db_slow_transactions_total',
      help: 'Transactions that took longer than five seconds; the log has their stacks.',
      registers,
    }),
    /** Requests whose forwarded headers were ignored. */
    untrustedForwards: new Counter({
      name: 'neospace_untrusted_forwards_total',
      help: 'Requests with forwarded headers from a proxy that is not trusted.',
      registers,
    }),
    /** Reactions after a commit that threw, by the fact they answered. */
    reactionFailures: new Counter({
      name: 'neospace_reaction_failures_total',
      help: 'After-commit reactions that threw, by fact.',
      labelNames: ['fact'] as const,
      registers,
    }),
    /** Fetches of addresses that people gave, by what came of them. */
    outgoingSeconds: new Histogram({
      name: 'neospace_outgoing_seconds',
      help: 'Duration of fetches of addresses that people gave, by outcome (ok or why not).',
      labelNames: ['outcome'] as const,
      buckets: seconds,
      registers,
    }),
    /** Which program this is; always 1. */
    info: new Gauge({
      name: 'neospace_info',
      help: 'The program that runs, by version.',
      labelNames: ['version'] as const,
      registers,
    }),
    /** Room on the disk of the data folder, as of the last look. */
    diskFree: new Gauge({
      name: 'neospace_disk_free_bytes',
      help: 'Free bytes on the disk that holds the data folder.',
      registers,
    }),
    /** When the newest backup in the data folder was made, in seconds since 1970; 0 where there is none. */
    newestBackup: new Gauge({
      name: 'neospace_newest_backup_timestamp_seconds',
      help: 'When the newest backup was made; 0 where there is none.',
      registers,
    }),
    /** Adds the process's own numbers (event-loop lag, memory, CPU), which only a real server wants. */
    watchProcess: () => collectDefaultMetrics({ register: registry }),
  }
}
