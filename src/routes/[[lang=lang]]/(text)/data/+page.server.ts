import { langOfParam } from '#lib/facts/languages.ts';
import { allFiles } from '#lib/server/data/all-files.ts';
import { columnsView, filesView } from '#lib/server/data/data-view.ts';
import { versionOf } from '#lib/server/data/edition.ts';
import { factsIn } from '#lib/server/fact-base.ts';
import { countryDataPath, yearDataPath } from '#lib/view/text-paths.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

/** The examples of files of one country and of one year. */
const EXAMPLES = [countryDataPath('malaysia'), yearDataPath(1976)];

export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const facts = factsIn(lang);
	const {
		edition,
		size: _size,
		count: _count,
		table: _table,
		codes: _codes,
		formats: _formats,
		holds: _holds,
		packageTitle: _title,
		...words
	} = writtenMessagesFor(lang).dataPage;
	const { checked_up_to: checked, licence, licence_url: licenceUrl } = facts.edition;
	return {
		words,
		edition: edition({ day: formatDate(checked, lang), version: versionOf(facts) }),
		licence,
		licenceUrl,
		groups: filesView(allFiles(), lang),
		columns: allFiles().flatMap((file) => columnsView(file, facts, lang)),
		examples: EXAMPLES
	};
};
