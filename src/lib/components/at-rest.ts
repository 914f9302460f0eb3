import { getAllContexts, type Component } from 'svelte';
import { render } from 'svelte/server';

/** Markup of a component whose code comes after the page, without the marks for taking it over: the browser leaves it as it is until then. */
export function atRest<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props
): string {
	const { body } = render(component as Component, { props, context: getAllContexts() });
	return body.replace(/<!--.*?-->/g, '');
}
