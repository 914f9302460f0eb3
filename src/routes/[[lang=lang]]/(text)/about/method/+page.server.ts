import { storyPage } from '#lib/server/content/story-page.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ params }) => storyPage('/about/method', params.lang);
