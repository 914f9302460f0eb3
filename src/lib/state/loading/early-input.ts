import { tick } from 'svelte';
import { settled } from '#lib/state/navigation.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What was typed, ticked or chosen, or restored by the browser, before the page was alive. */
let fields: readonly (readonly [Field, string | boolean])[] = [];

const ticks = (field: Field): field is HTMLInputElement =>
	field instanceof HTMLInputElement && field.type === 'checkbox';

const stateOf = (field: Field): string | boolean => (ticks(field) ? field.checked : field.value);

/** What the server wrote into the field. */
function served(field: Field): string | boolean {
	if (ticks(field)) return field.defaultChecked;
	if (!(field instanceof HTMLSelectElement)) return field.defaultValue;
	const options = [...field.options];
	return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? '';
}

function set(field: Field, state: string | boolean): void {
	if (ticks(field)) field.checked = state === true;
	else field.value = `${state}`;
}

/**
 * To be called right before the page comes alive, which sets fields to what the address says. The slider is not ready before.
 * They go back to what the server wrote: what differs from the remembered state afterwards has not been done yet.
 */
export function rememberFields(): void {
	fields = [...document.querySelectorAll<Field>('input:not([type=range]), select, textarea')]
		.map((field) => [field, stateOf(field)] as const)
		.filter(([field, state]) => state !== served(field));
	for (const [field] of fields) set(field, served(field));
}

/** Does what was typed, ticked, chosen and pressed too early: one after the other, for each may change the address. */
export async function catchUp(): Promise<void> {
	await tick();
	for (const [field, state] of fields) {
		if (!field.isConnected || stateOf(field) === state) continue;
		set(field, state);
		for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
		await settled();
	}
	fields = [];
	for (const button of early.presses) {
		// That which is not ready yet is pressed by the code that makes it so.
		if (button.closest('[data-later]')) continue;
		early.presses.delete(button);
		button.click();
		await settled();
	}
}
