/** Name of the entry in the storage of the visit. */
const KEY = 'ties-with-pyongyang:places';

/** After so many milliseconds the reader has found a place by himself. */
const PATIENCE = 4000;

/** Where one was reading: the id of what stood nearest to the top of the window, and how far below that its top was, in px. */
interface ReadingPlace {
	readonly id: string;
	readonly top: number;
}

const addressOf = (): string => location.pathname + location.search;

function remembered(): Record<string, ReadingPlace> {
	try {
		return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Record<string, ReadingPlace>;
	} catch {
		return {};
	}
}

/** Null at the head of the page, where there is nothing to find again. */
function currentPlace(): ReadingPlace | null {
	if (scrollY < innerHeight / 2) return null;
	let nearest: ReadingPlace | null = null;
	for (const part of document.querySelectorAll('main [id]')) {
		const { top, height } = part.getBoundingClientRect();
		// Patterns and the like are nowhere.
		if (height && (!nearest || Math.abs(top) < Math.abs(nearest.top))) nearest = { id: part.id, top };
	}
	return nearest;
}

/**
 * Takes the reader who comes back to a long page, or loads it again, to what he was reading, and remembers that when he leaves: how many px a page is scrolled tells nothing where
 * its parts are laid out as they come near. To be called once the page is alive, after SvelteKit has scrolled it.
 */
export function keepReadingPlace(): void {
	const place = remembered()[addressOf()];
	if (place && 'again' in document.documentElement.dataset && performance.now() < PATIENCE) {
		const part = document.getElementById(place.id);
		if (part) scrollBy({ top: part.getBoundingClientRect().top - place.top, behavior: 'instant' });
	}
	addEventListener('pagehide', () => {
		const { [addressOf()]: _, ...others } = remembered();
		const now = currentPlace();
		try {
			sessionStorage.setItem(KEY, JSON.stringify(now ? { ...others, [addressOf()]: now } : others));
		} catch {
			// Where nothing may be stored, the browser's own way is as good as it gets.
		}
	});
}
