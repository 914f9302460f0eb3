import { checkFacts } from '#lib/server/facts/check-facts.ts';
import { cslOf } from '#lib/server/facts/csl.ts';
import { formatProblems } from '#lib/server/facts/problem.ts';
import { sourceState, type Share } from '#lib/server/facts/source-state.ts';

// Prints the state of the bibliography, or with `-- --csl` the bibliography itself for citation programs (CSL-JSON).

const { records, problems } = checkFacts();
if (records && process.argv.includes('--csl')) {
	console.log(
		JSON.stringify(
			[...records.sources].map(([id, source]) => cslOf(id, source)),
			null,
			'\t'
		)
	);
} else if (records) {
	const state = sourceState(records);
	const { vocabulary } = records;
	const percent = (part: number, whole: number): string =>
		`${Math.round((100 * part) / whole)} %`.padStart(6);
	const line = (label: string, { sources, citations }: Share): string =>
		`${label.padEnd(26)}${String(sources).padStart(7)}${percent(sources, state.all.sources)}${String(citations).padStart(9)}${percent(citations, state.all.citations)}`;
	const { high, medium, low } = state.facts;
	console.log(
		[
			`${''.padEnd(26)}${'sources'.padStart(13)}${'citations'.padStart(15)}`,
			line('all', state.all),
			...Object.entries(state.kinds).map(([kind, share]) =>
				line(`  ${vocabulary.source_kinds[kind as keyof typeof state.kinds].label}`, share)
			),
			line('title known', state.titled),
			line('date known', state.dated),
			line('title and date known', state.titledAndDated),
			line('author known', state.withAuthor),
			line('language known', state.withLanguage),
			line('publisher not identified', state.unidentified),
			line('copies of another page', state.copies),
			line('encyclopaedias, blogs', state.weak),
			`not cited: ${state.unused}`,
			'',
			`facts: ${high} ${vocabulary.confidence.high.label}, ${medium} ${vocabulary.confidence.medium.label}, ${low} ${vocabulary.confidence.low.label}`,
			`on encyclopaedias and blogs alone: ${state.onWeakAlone}`,
			`surer than their sources allow: ${state.surer.without}; ${state.surer.withReason} more for a reason that they give`
		].join('\n')
	);
} else {
	console.error(formatProblems(problems));
	process.exitCode = 1;
}
