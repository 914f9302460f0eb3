import type { Day } from '#lib/dates/partial-date.ts';
import type { EntityId } from '#lib/facts/records.ts';
import { contact, reportAddress } from '#lib/server/contact.ts';
import type { Site } from '#lib/server/content/story.ts';
import { countryPath } from '#lib/view/paths.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { messagesFor } from '#lib/words/messages.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { basisOf } from './basis.ts';
import { doubtMap, outlines } from './doubt-map.ts';
import { doubtPictures, type DoubtPicture } from './pictures.ts';
import { statedFacts } from './stated-facts.ts';
import { weakFacts, type WeakFact, type Weakness } from './weak-facts.ts';

function pictureView(picture: DoubtPicture, { facts, lang }: Site) {
	const m = writtenMessagesFor(lang).doubt;
	const labels: Readonly<Record<string, string>> = m.classes[picture.id];
	const classes = picture.classes.map(({ id, shade, members }) => ({
		id,
		shade,
		legend: m.legend({ label: labels[id]!, states: members.length }),
		members: members.map((member) => {
			const { name, slug } = facts.countries.get(member)!;
			return { name, href: countryPath(lang, slug) };
		})
	}));
	const title = m.titles[picture.id];
	return {
		id: picture.id,
		title,
		alt: m.picture({ title, classes: classes.map(({ legend }) => legend) }),
		map: doubtMap(picture),
		classes: classes.filter(({ members }) => members.length)
	};
}

function factView({ about, href, what, date }: WeakFact, lang: Site['lang']) {
	const { doubt: m, report } = writtenMessagesFor(lang);
	const when = date ? formatDate(date, lang) : '';
	const name = m.reportName({ about, what, date: when });
	const site = messagesFor(lang).site.title;
	return {
		about,
		href,
		what,
		date: when || m.undated,
		report: contact && {
			href: reportAddress(contact, {
				subject: report.title({ name, site }),
				body: report.body({ name, url: href })
			}),
			label: m.reportFact({ about, what })
		}
	};
}

/** The three pictures of what is known how well on a day, and every weak fact by its weakness. */
export function doubtView(site: Site, day: Day) {
	const { facts, lang } = site;
	const m = writtenMessagesFor(lang).doubt;
	const bases = new Map(
		[...facts.countries].map(([id, entity]) => [id as EntityId, basisOf(entity, day, facts)])
	);
	const decides = new Set([...bases.values()].flatMap((basis) => basis.facts));
	const weak = weakFacts(statedFacts(facts, lang), decides, facts);
	const records = new Map<string, number>();
	for (const { checked } of facts.countries.values()) records.set(checked, (records.get(checked) ?? 0) + 1);
	return {
		words: { report: m.report, how: contact ? m.reportHow : m.reportNowhere },
		outlines: outlines(),
		pictures: doubtPictures(bases, day).map((picture) => pictureView(picture, site)),
		checked: m.checked(
			[...records].map(([date, number]) => ({ date: formatDate(date, lang), records: number }))
		),
		groups: Object.entries(m.groups).flatMap(([id, label]) => {
			const own = weak
				.filter(({ weakness }) => weakness === (id as Weakness))
				.sort((a, b) => b.span - a.span);
			if (!own.length) return [];
			return [
				{ id, label: m.group({ label, facts: own.length }), facts: own.map((fact) => factView(fact, lang)) }
			];
		})
	};
}
