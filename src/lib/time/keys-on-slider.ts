import type { Day } from '#lib/dates/partial-date.ts';
import { commandOf } from '#lib/keyboard/command.ts';
import type { MapTime } from '#lib/view/view.ts';
import { dayAfterKey } from './day-after-key.ts';

/** What keys on the slider ask for. */
export interface KeysOnSlider {
	/** The ends of its way. */
	readonly time: MapTime;
	/** The day that is shown. */
	readonly day: () => Day;
	/** Another day is to be shown. */
	readonly onmove: (day: Day) => void;
	/** The day shown is to be written to the address, unless it stands there. */
	readonly onchoose: () => void;
	/** Does something once the next frame is painted. */
	readonly afterPaint: (what: () => void) => void;
}

/** What a visitor may do next, wherever it is: it begins on the day to which a key has moved. */
const NEXT = ['keydown', 'pointerdown', 'click', 'pagehide'] as const;

/**
 * Lets keys move a slider. The address is written when the key is let go, so that a held key writes it once, and when the day is painted; at once by
 * whatever else is done, also while the key is still held. Returns what ends it.
 */
export function followKeys(
	slider: HTMLInputElement,
	{ time, day, onmove, onchoose, afterPaint }: KeysOnSlider
): () => void {
	const ended = new AbortController();
	const { signal } = ended;
	let moved = false;

	const write = (): void => {
		if (!moved) return;
		moved = false;
		onchoose();
	};

	const press = (event: KeyboardEvent): void => {
		const wanted = dayAfterKey(commandOf(event), day(), time);
		if (!wanted) return write();
		event.preventDefault();
		moved = true;
		onmove(wanted);
	};

	const letGo = (): void => {
		const { href } = location;
		// The page may have changed before.
		afterPaint(() => location.href === href && write());
	};

	slider.addEventListener('keydown', press, { signal });
	slider.addEventListener('keyup', letGo, { signal });
	slider.addEventListener('blur', write, { signal });
	for (const type of NEXT)
		addEventListener(type, ({ target }) => (type === 'keydown' && target === slider) || write(), {
			capture: true,
			signal
		});
	return () => ended.abort();
}
