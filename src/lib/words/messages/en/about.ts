import type { Parts } from '#lib/words/parts.ts';
import { joined } from './letters.ts';

/** What the page about the site says, in British English. */
export const about = {
	title: 'About this map',
	description:
		'What the statuses of the map mean, how facts are dated and sourced, what is drawn and why, and how to use and correct the facts.',
	/** The pages below this one, by the last part of their addresses. */
	pages: 'More about this map',
	pageLinks: {
		method: 'How a fact gets in',
		counting: 'How partners are counted',
		borders: 'Borders and names',
		doubt: 'What is not known well enough',
		sources: 'Where the facts come from'
	},
	data: 'Data to download',
	statuses: 'What the statuses mean',
	statusesText:
		'A status is never typed in by hand: it is worked out for every day from the dated events and missions of a country.',
	dates: 'Dates that are not known to the day',
	datesText:
		'Dates are shown as precisely as the sources allow. A tie is claimed only for days on which it is certain: where only the year is known, relations count from the last day of that year, and a break from the first.',
	confidence: 'How sure a fact is',
	sourceDocument: 'The article behind this map, statement by statement',
	reasons: 'Why relations were broken off',
	counting: 'How the past is counted',
	countingText:
		'The map colours the countries of today. Where a territory belonged to another state on the chosen day, it has the colour of that state: Ukraine in 1960 through the Soviet Union. The sentence above the map counts states of that day instead, so that the Soviet Union is one. A divided country is striped in the colours of its parts. Where the date of a change is not known to the day, the shape is hatched between the first and the last day on which it can have happened.',
	countingPage: 'What counts as a partner, and every number in use with its rule',
	rok: 'South Korea’s relations',
	rokText:
		'They come from the data set kdiplo (MIT licence) and are not checked fact by fact like those with North Korea.',
	rokSource: 'kdiplo',
	names: 'What states are called',
	namesText:
		'States bear the short name that they use in English today: Türkiye, Czechia, Eswatini, North Macedonia. Where a name is disputed, the one in common neutral use stands; a name says nothing about legal status. Lists that hold Taiwan, Kosovo or Niue speak of states and entities. In a text a state may bear the name of its day: Burma broke off relations in 1983. The names below lead to the page as well.',
	/** The other names of a state, which it had before or has besides. */
	otherNames: (v: { former: readonly string[]; other: readonly string[] }) =>
		joined(
			[
				v.former.length > 0 && `formerly ${v.former.join(', ')}`,
				v.other.length > 0 && `also ${v.other.join(', ')}`
			],
			'; '
		),
	borders: 'What the map draws',
	bordersText:
		'The shapes come from Natural Earth through the package world-atlas, which shows who holds a territory in fact, not who claims it. Drawing a border says nothing about its legal status.',
	bordersPage: 'The register of disputed places, territories and parts of states, with the reason for each',
	licence: 'Use and correct the facts',
	licenceText: (licence: string) =>
		`The facts are free to use under ${licence}, the program under the MIT licence. Cite the site and the day up to which the facts are checked.`,
	correct: 'Every page of a state or entity has a form for reporting an error. A correction needs a source.',
	who: 'Who makes this, and how',
	whoText:
		'The authors of Ties with Pyongyang make it as a free project that anybody may check, copy and continue.',
	how: 'Each fact stands in a text file with its sources. A program checks all files, works out the status of every day and writes every page in advance; bad data stop it. The pages ask no other server for anything and set no cookies; only the choice of colours is kept, in your browser.',
	reach: 'How to reach us',
	reachMail: <Address extends object>(address: Address): Parts<Address> => ['By mail: ', address],
	reachTracker: <Address extends object>(address: Address): Parts<Address> => [
		'By the tracker of errors and questions: ',
		address
	],
	reachNobody:
		'Whoever runs this copy of the site has named no address. The form under “Report an error” on the page of a state or entity can be copied and given to the people from whom you have the address of this site.',
	reportTitle: (site: string) => `${site}: a question or an error`
};
