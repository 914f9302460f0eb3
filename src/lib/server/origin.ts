import { siteOrigin } from '../../hosting/site-origin.ts';

/** Where the site lives, as in `https://example.org`; null where nobody said so. */
export const origin = siteOrigin(process.env['SITE_ORIGIN']);
