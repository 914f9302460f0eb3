/** Does something once the next frame is painted: what is painted first has waited for nothing else. */
export function afterPaint(what: () => void): void {
	requestAnimationFrame(() => setTimeout(what));
}
