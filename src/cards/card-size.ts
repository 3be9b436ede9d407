/** The card in picture points. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 675;

/** Room left free at both sides, and what lies between. */
export const MARGIN = 36;
export const INNER = CARD_WIDTH - 2 * MARGIN;
