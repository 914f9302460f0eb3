import { shortcutOf } from '#lib/keyboard/command.ts';
import { swipeTo } from '#lib/tour/swipe.ts';

type Press = Pick<PointerEvent, 'clientX' | 'clientY' | 'isPrimary' | 'pointerType'>;

/** Turns the steps of a tour by keys, and by a finger on its bar: each follows the link that does the same, where it leads anywhere. */
export function turnByHand(bar: () => HTMLElement | undefined) {
	let start: Press | null = null;

	/** Whether there was a way. */
	function follow(to: 'previous' | 'next'): boolean {
		const link = bar()?.querySelector<HTMLAnchorElement>(`a[data-to="${to}"][href]`);
		link?.click();
		return !!link;
	}

	return {
		key(event: KeyboardEvent): void {
			const key = shortcutOf(event);
			if ((key === ',' && follow('previous')) || (key === '.' && follow('next'))) event.preventDefault();
		},
		/** A mouse marks words instead. */
		press(event: Press): void {
			start = event.isPrimary && event.pointerType !== 'mouse' ? event : null;
		},
		release({ clientX, clientY }: Press): void {
			const to = start && swipeTo(clientX - start.clientX, clientY - start.clientY);
			start = null;
			if (to) follow(to);
		},
		cancel(): void {
			start = null;
		}
	};
}
