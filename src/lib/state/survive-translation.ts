// Browsers' translators put <font> elements in the place of the nodes of text. What Svelte writes into the nodes that were taken away would be lost:
// date and headline would freeze, a chosen country would stand under the name of another.

const isFont = (node: Node | null): node is HTMLElement =>
	node instanceof HTMLElement && node.tagName === 'FONT';

/** Takes away what a translator has put into a page before it came alive: Svelte must find the nodes that the server wrote. */
export function unwrapTranslation(root: HTMLElement): void {
	const fonts = [...root.querySelectorAll('font')];
	for (const font of fonts) font.replaceWith(...font.childNodes);
	if (fonts.length) root.normalize();
}

/** From now on a text that changes takes its place again; a translator then translates it anew. */
export function surviveTranslation(root: Node): void {
	const standIns = new WeakMap<Node, HTMLElement>();
	const changes = new MutationObserver((records) => {
		for (const { target } of records) if (!target.isConnected) standIns.get(target)?.replaceWith(target);
	});
	new MutationObserver((records) => {
		for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
			for (const text of removedNodes) {
				if (!(text instanceof Text) || text.isConnected) continue;
				const font = [...addedNodes, previousSibling, nextSibling].find(isFont);
				if (!font) continue;
				standIns.set(text, font);
				changes.observe(text, { characterData: true });
			}
		}
	}).observe(root, { childList: true, subtree: true });
}
