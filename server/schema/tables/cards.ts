// What people want of cards of links.

export interface CardWishesTable {
  user_id: number
  /** Whether they see cards below the links in rooms; those without a row do. */
  link_cards: number
}
