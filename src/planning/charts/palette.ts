/**
 * Colours of series, dark and light by turns: told apart by the colour-blind (of Okabe and Ito's palette, darkened or lightened) and in
 * grey print.
 */
export const PALETTE = ['#0B4F8A', '#F0B040'] as const;

/** A line over columns. */
export const LINE_COLOR = '#000000';

/** What goes up, what goes down, and what both come to. */
export const STEP_COLORS = { up: PALETTE[0], down: PALETTE[1], total: '#6E6E6E' } as const;
