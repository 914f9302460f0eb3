declare global {
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
