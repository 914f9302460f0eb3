/** What a finger on the slider asks for: a share of its way, from 0 to 1. */
export interface FingerOnSlider {
	/** What the way of the slider's thumb is as wide as. */
	readonly track: Element;
	/** The finger is there. */
	readonly onmove: (share: number) => void;
	/** It was let go there. */
	readonly onchoose: (share: number) => void;
	/** It has gone on to something else: nothing is to be chosen. */
	readonly oncancel: () => void;
}

/** Way from which a touch is no longer a tap, in CSS px. */
const DRAG = 8;

/**
 * Lets a finger move a slider only when it goes along it or taps. Browsers move the thumb as soon as the slider is touched, even by a swipe that scrolls
 * the page: what they do while a finger is there is undone. Mouse, pen, keys and screen readers keep the browser's own way. Returns what ends it.
 */
export function followFinger(
	slider: HTMLInputElement,
	{ track, onmove, onchoose, oncancel }: FingerOnSlider
): () => void {
	const ended = new AbortController();
	const options = { capture: true, signal: ended.signal } as const;
	let start: { readonly id: number; readonly x: number; readonly y: number } | null = null;
	let dragging = false;
	/** The value while the finger is there. */
	let kept = slider.value;
	/** Also for the browser's last words after the finger has gone. */
	let ours = false;

	const shareAt = (x: number): number => {
		const { left, width } = track.getBoundingClientRect();
		const share = Math.min(1, Math.max(0, (x - left) / width));
		kept = String(Math.round(share * +slider.max));
		return share;
	};

	const end = (): void => {
		start = null;
		dragging = false;
		setTimeout(() => (ours = start !== null));
	};

	const down = (event: PointerEvent): void => {
		if (event.pointerType !== 'touch' || !event.isPrimary || slider.disabled) return;
		// No mouse follows that would do the same once more.
		event.preventDefault();
		start = { id: event.pointerId, x: event.clientX, y: event.clientY };
		kept = slider.value;
		ours = true;
	};

	const move = ({ pointerId, clientX, clientY }: PointerEvent): void => {
		if (start?.id !== pointerId) return;
		const [dx, dy] = [Math.abs(clientX - start.x), Math.abs(clientY - start.y)];
		if (!dragging && (dx < DRAG || dx < dy)) return;
		dragging = true;
		onmove(shareAt(clientX));
	};

	const up = ({ pointerId, clientX, clientY }: PointerEvent): void => {
		if (start?.id !== pointerId) return;
		const tapped = Math.hypot(clientX - start.x, clientY - start.y) < DRAG;
		if (dragging || tapped) {
			slider.focus({ preventScroll: true });
			onchoose(shareAt(clientX));
		}
		end();
	};

	const cancel = ({ pointerId }: PointerEvent): void => {
		if (start?.id !== pointerId) return;
		if (dragging) oncancel();
		end();
	};

	/** The browser's own value gives way to the one that was there, or to that of the finger. */
	const undo = (event: Event): void => {
		if (!ours) return;
		event.stopImmediatePropagation();
		slider.value = kept;
	};

	slider.addEventListener('pointerdown', down, options);
	slider.addEventListener('pointermove', move, options);
	slider.addEventListener('pointerup', up, options);
	slider.addEventListener('pointercancel', cancel, options);
	slider.addEventListener('input', undo, options);
	slider.addEventListener('change', undo, options);
	return () => ended.abort();
}
