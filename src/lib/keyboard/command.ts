/** What is read from a key that goes down. */
export type Key = Pick<
	KeyboardEvent,
	'key' | 'keyCode' | 'isComposing' | 'ctrlKey' | 'altKey' | 'metaKey' | 'defaultPrevented' | 'target'
>;

/** What a browser calls a key that an input method has used. */
const USED_BY_INPUT_METHOD = 229;

/**
 * Whether a key is part of the composition of a letter, as in Korean or Chinese: Enter and Escape then end the letter and mean nothing else. Safari
 * tells of the end of the composition first, and of the key that ended it afterwards: then only the code says so.
 */
export const isComposed = ({ isComposing, keyCode }: Pick<Key, 'isComposing' | 'keyCode'>): boolean =>
	isComposing || keyCode === USED_BY_INPUT_METHOD;

/** The key that the page may take for a command; null where it is part of a letter, was pressed with others, or has been taken already. */
export const commandOf = (event: Key): string | null =>
	isComposed(event) || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented
		? null
		: event.key;

/** The same for keys that count everywhere on the page but in a field, whose keys are its own, and not behind an open dialog. */
export const shortcutOf = (event: Key): string | null =>
	early.isTyping(event.target) || document.querySelector('dialog[open]') ? null : commandOf(event);

/**
 * Keeps what browsers do by themselves from a key that ends a letter: sending a form, emptying a field, closing a dialog. To be asked before anybody
 * else hears of the key.
 */
export function keepComposition(event: KeyboardEvent): void {
	if (isComposed(event) && (event.key === 'Enter' || event.key === 'Escape')) event.preventDefault();
}
