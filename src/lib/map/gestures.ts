/** What hands and pointers ask of the map. Points are those of the window. */
export interface Gestures {
	readonly onzoom: (factor: number, clientX: number, clientY: number) => void;
	/** A way in CSS px. */
	readonly onpan: (dx: number, dy: number) => void;
	/** Whether there is anything to move. */
	readonly movable: () => boolean;
	/** A press that may be the first of a double one, and the second one: what the first has done is to be taken back. */
	readonly onpress: () => void;
	readonly ontwice: () => void;
}

/** Time and way within which two clicks are a double one, in ms and CSS px. The system may give a hand more time: it counts them too. */
export const DOUBLE_TIME = 400;
const DOUBLE_WAY = 24;

/** Way from which a press is a drag, in CSS px. */
const DRAG = 4;

/** Enlargement of a turn of the wheel: a notch of a mouse (100 px) nearly doubles. */
const WHEEL = 0.006;

/** Whether the visitor has enlarged the whole page: then two fingers are for making it smaller again. */
const isPageEnlarged = (): boolean => (visualViewport?.scale ?? 1) > 1.01;

const middleOf = (touches: TouchList): { x: number; y: number; apart: number } => {
	const [a, b] = [touches[0]!, touches[1]!];
	return {
		x: (a.clientX + b.clientX) / 2,
		y: (a.clientY + b.clientY) / 2,
		apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)
	};
};

/** The state under a finger: some browsers take a tap for one on the smallest link nearby, and a neighbour would be chosen. */
const linkAt = ({ clientX: x, clientY: y }: PointerEvent): Element | null =>
	document.elementFromPoint(x, y)?.closest('.world-map a') ?? null;

/**
 * Listens on the map: the wheel with Ctrl (which a pinch on a trackpad sends too), two fingers, a double click or tap, a drag with the mouse. One
 * finger and the plain wheel stay with the page, on an enlarged page two fingers too. Ends with the signal.
 */
export function listenForGestures(
	svg: SVGSVGElement,
	{ onzoom, onpan, movable, onpress, ontwice }: Gestures,
	signal: AbortSignal
): void {
	let pinch: ReturnType<typeof middleOf> | null = null;
	let drag: { x: number; y: number; moved: boolean } | null = null;
	let meant: Element | null = null;
	let last = { time: -Infinity, x: 0, y: 0 };

	const wheel = (event: WheelEvent): void => {
		if (!event.ctrlKey || isPageEnlarged()) return;
		event.preventDefault();
		const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 33 : event.deltaY;
		onzoom(Math.exp(-px * WHEEL), event.clientX, event.clientY);
	};

	const touch = (event: TouchEvent): void => {
		if (event.touches.length !== 2 || (!pinch && isPageEnlarged())) {
			pinch = null;
			return;
		}
		// What the browser already does with them cannot be stopped: it is its own gesture.
		if (!event.cancelable) return;
		event.preventDefault();
		const now = middleOf(event.touches);
		if (pinch) {
			onpan(now.x - pinch.x, now.y - pinch.y);
			onzoom(now.apart / pinch.apart, now.x, now.y);
		}
		pinch = now;
	};

	const press = (event: PointerEvent): void => {
		meant = event.pointerType === 'touch' ? linkAt(event) : null;
		if (event.pointerType === 'mouse' && event.button === 0 && movable())
			drag = { x: event.clientX, y: event.clientY, moved: false };
	};

	const move = (event: PointerEvent): void => {
		// Let go outside of the map, where no click told of it.
		if (!event.buttons) drag = null;
		if (!drag) return;
		const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
		if (!drag.moved && Math.hypot(dx, dy) < DRAG) return;
		if (!drag.moved) svg.setPointerCapture(event.pointerId);
		onpan(dx, dy);
		drag = { x: event.clientX, y: event.clientY, moved: true };
	};

	const click = (event: MouseEvent): void => {
		// A key makes a click without a place; with another key a press opens a tab or a window.
		if (event.detail === 0 || event.ctrlKey || event.shiftKey || event.altKey || event.metaKey) return;
		const dragged = drag?.moved ?? false;
		drag = null;
		const { clientX: x, clientY: y, timeStamp: time } = event;
		const inTime = time - last.time < DOUBLE_TIME || (event.detail === 2 && last.time > -Infinity);
		const twice = inTime && Math.hypot(x - last.x, y - last.y) < DOUBLE_WAY;
		last = twice || dragged ? { ...last, time: -Infinity } : { time, x, y };
		if (twice) {
			ontwice();
			onzoom(2, x, y);
		} else if (!dragged) {
			onpress();
			if (!meant || meant.contains(event.target as Node)) return;
			meant.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
		}
		event.preventDefault();
		event.stopPropagation();
	};

	const sized = (): void => void svg.toggleAttribute('data-page-enlarged', isPageEnlarged());
	sized();
	visualViewport?.addEventListener('resize', sized, { signal });
	svg.addEventListener('wheel', wheel, { passive: false, signal });
	svg.addEventListener('touchstart', touch, { passive: false, signal });
	svg.addEventListener('touchmove', touch, { passive: false, signal });
	svg.addEventListener('touchend', touch, { passive: false, signal });
	svg.addEventListener('touchcancel', () => (pinch = null), { signal });
	svg.addEventListener('pointerdown', press, { signal });
	svg.addEventListener('pointermove', move, { signal });
	svg.addEventListener('pointercancel', () => (drag = null), { signal });
	svg.addEventListener('click', click, { capture: true, signal });
	svg.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
}
