import type { Day } from '#lib/dates/partial-date.ts';
import type { FactVocabulary } from '#lib/facts/facts.ts';

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
		/** Whether a key is text where it was pressed, or chooses from a list. Keys are listened to before any module is there, so it is decided here for all. */
		readonly isTyping: (target: EventTarget | null) => boolean;
	};

	namespace App {
		/** What some pages have and others have not, for modules that serve them all: read it from here, and a page that gives another kind of value is told of. */
		interface PageData {
			/** On the pages of the map, the day for which the server drew the page; on the page of a year, the day that stands for it. */
			day?: Day;
			/** The last day that the facts reach, on the pages of the map and of the table. */
			lastDay?: Day;
			/** The same in words, on the pages of the map. */
			checkedUpTo?: string;
			/** The words for the statuses, in the order of the legend, on the pages of the map. */
			statuses?: FactVocabulary['statuses'];
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
