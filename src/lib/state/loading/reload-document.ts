/** WebKit keeps a script that was lost while it was preloaded, through a reload too, until it is fetched otherwise. */
const fetchScripts = (): Promise<unknown> =>
	Promise.allSettled(
		[...document.querySelectorAll<HTMLLinkElement>('[rel=modulepreload]')].map(({ href }) => fetch(href))
	);

/** Does something that ends this document. Without a connection nothing happens: the page that is there is better than none. */
const ifReachable = (address: string, leave: () => void): Promise<boolean> =>
	fetch(address, { cache: 'no-store' })
		.then(fetchScripts)
		.then(
			() => {
				leave();
				return true;
			},
			() => false
		);

/** Loads the document of the present address anew. */
export async function reloadDocument(): Promise<void> {
	await ifReachable(location.href, () => location.reload());
}

/** Loads the document of another address; says that it could not be had, when it could not. */
export async function openDocument(address: string): Promise<void> {
	if (!(await ifReachable(address, () => location.assign(address)))) early.trouble(true);
}
