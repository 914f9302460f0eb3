import type { Day } from '#lib/dates/partial-date.ts';
import { cityName, type Entity } from '#lib/facts/facts.ts';
import type { Side } from '#lib/facts/records.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { LineView } from '#lib/words/mission-views.ts';
import { existsOn } from '#lib/history/mission-span.ts';
import { endedPosts, isUnconfirmed, postsOn, type PostOnDay } from '#lib/history/posts-on.ts';
import { postLine } from '#lib/words/presence-words.ts';
import { evidenceOf, type Wording } from './event-view.ts';
import { nameOf, postTimes } from './mission-view.ts';

function lineOf(post: PostOnDay, wording: Wording): LineView {
	const { facts, lang } = wording;
	const m = writtenMessagesFor(lang).mission;
	const host = post.host && facts.countries.get(post.host);
	const name = cityName(post.city, facts);
	const city = host ? m.coveredFrom({ city: name, country: nameOf(host.id, wording) }) : name;
	const doubt = isUnconfirmed(post) ? ({ perhaps: true } as const) : {};
	const { text, detail: report = '' } = postLine({ city, reported: post.reported, ...doubt }, lang);
	const detail = postTimes(post, report, wording);
	return {
		text,
		...(detail ? { detail } : {}),
		note: post.note,
		...(host ? { slug: host.slug } : {}),
		...evidenceOf(post, wording)
	};
}

/** From where one side is represented with the other, as the table has it, with the evidence; after that from where it was before. */
export const postLines = (entity: Entity, side: Side, day: Day, wording: Wording): LineView[] =>
	[...postsOn(entity, side, day, wording.facts), ...endedPosts(entity, side, day, wording.facts)].map(
		(post) => lineOf(post, wording)
	);

/** Which embassies in Pyongyang look after the interests of a country that has none. */
export const representedBy = (entity: Entity, day: Day, wording: Wording): LineView[] => {
	const m = writtenMessagesFor(wording.lang).mission;
	const kinds = wording.facts.vocabulary.representation;
	return [...wording.facts.countries.values()].flatMap((power) =>
		(power.missions ?? []).flatMap((mission) =>
			(mission.represents ?? [])
				.filter(({ state }) => state === entity.id && existsOn(mission, day, 'sure', power.missions))
				.map(({ as, since }) => ({
					text: m.representedBy({
						whom: nameOf(power.id, wording),
						as: kinds[as]!.label,
						since: since ? formatDate(since, wording.lang) : ''
					}),
					slug: power.slug,
					...evidenceOf(mission, wording)
				}))
		)
	);
};
