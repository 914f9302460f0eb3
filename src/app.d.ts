declare global {
	/** Of the inline script in src/app.html: shows a theme and gives the browser's bars its colour. */
	var showTheme: (theme: string) => void;

	/** Of the inline script in src/app.html: what happens before the page is alive. */
	var early: {
		alive: boolean;
		/** Buttons that were pressed before. */
		readonly presses: Set<HTMLButtonElement>;
		/** What is typed while the search is on its way, a line break for Enter; null when it is not. */
		keys: string | null;
		/** Shows or hides the line that says that a part of the page could not be loaded. */
		readonly trouble: (is: boolean) => void;
	};

	namespace App {
		interface PageData {
			/** The country whose panel is open. */
			chosen?: string;
			/** Set on the page that stands in for addresses which do not exist. */
			missing?: boolean;
			/** Set where the data of a page could not be fetched. */
			lost?: true;
		}
	}
}

export {};
