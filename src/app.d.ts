declare global {
	/** Of the inline script in src/app.html: shows a theme and gives the browser's bars its colour. */
	var showTheme: (theme: string) => void;

	namespace App {
		interface PageData {
			/** The country whose panel is open. */
			chosen?: string;
			/** Set on the page that stands in for addresses which do not exist. */
			missing?: boolean;
		}
	}
}

export {};
