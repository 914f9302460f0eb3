/** An address of the site with its host, where that is known; else as it is, to be read from where the file was found. */
export const whole = (href: string, origin: string | null): string => `${origin ?? ''}${href}`;
