/** Families that every system has, or one like it: a picture brings no font. */
export const FONTS = { serif: 'Georgia,Times,serif', sans: 'Helvetica,Arial,sans-serif' } as const;

/** What is set in the first is set bold. */
export const WEIGHTS = { serif: 600, sans: 400 } as const satisfies Record<keyof typeof FONTS, number>;
