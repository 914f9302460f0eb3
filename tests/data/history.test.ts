import { describe, expect, test } from 'vitest';
import { erasOf, framesOf, gapsIn } from '#lib/server/content/eras.ts';
import { statesOn } from '#lib/history/states-on.ts';
import { eraView } from '#lib/server/eras/era-view.ts';
import { storyIn, timelineIn } from '#lib/server/fact-base.ts';
import { pictureDays } from '#lib/server/picture/picture-days.ts';

const timeline = timelineIn('en');
const eras = erasOf(storyIn('en', '/history'), timeline.lastDay);
const views = eras.map((era) => eraView(era, 'en'));

describe('the eras of the history', () => {
	test('leave no hole and do not overlap, from the first day to the last', () => {
		expect(gapsIn(eras, timeline.firstDay, timeline.lastDay)).toEqual([]);
	});

	test('begin with the figures with which the one before ends', () => {
		for (const korea of ['pyongyang', 'seoul'] as const)
			expect(views.slice(1).map((view) => view[korea].from)).toEqual(
				views.slice(0, -1).map((view) => view[korea].to)
			);
	});

	test('hold every establishment, and every event of importance, once', () => {
		const established = views.map(({ counts }) => counts[0]!.counts[0]!.count);
		expect(established.reduce((sum, count) => sum + count, 0)).toBe(
			timeline.changes.filter(({ kind, state }) => kind === 'relations-established' && state !== 'eu').length
		);
		const events = views.flatMap((view) => view.events.map(({ title }) => title));
		expect(events).toEqual(
			timeline.context.filter(({ importance }) => importance <= 2).map(({ title }) => title)
		);
	});

	test.each(views)('have figures that add up: $name', ({ pyongyang, counts }) => {
		const [established, brokenOff, suspended, restored, ended] = counts[0]!.counts.map(({ count }) => count);
		expect(pyongyang.from + established! + restored! - brokenOff! - suspended! - (ended ?? 0)).toBe(
			pyongyang.to
		);
	});

	test('have embassies that add up to those of the last day', () => {
		const [opened, closed] = [0, 1].map((i) =>
			views.map(({ counts }) => counts[1]!.counts[i]!.count).reduce((sum, count) => sum + count, 0)
		);
		const today = statesOn(timeline, timeline.lastDay).filter(({ status }) => status === 'embassy').length;
		expect(opened! - closed!).toBe(today);
	});

	test('have a picture of every day that they show', () => {
		const days = new Set(pictureDays('en'));
		const missing = eras.flatMap((era) => framesOf(era, timeline.firstDay)).filter((day) => !days.has(day));
		expect(missing).toEqual([]);
	});
});
