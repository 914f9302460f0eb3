declare global {
	namespace App {
		interface PageData {
			/** The country whose panel is open. */
			chosen?: string;
		}
	}
}

export {};
