import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { siteIn } from '#lib/server/fact-base.ts';
import { anniversaries } from '#lib/server/feeds/anniversaries.ts';
import { happenedOnDays } from '#lib/server/feeds/days-of-year.ts';

const site = siteIn('en');
const happened = happenedOnDays(site);
const text = anniversaries(site, null);
const calendar = new ICAL.Component(ICAL.parse(text));
const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

describe('the calendar of anniversaries', () => {
	test('is folded as RFC 5545 says: no line is longer than 75 octets, each ends with CR and LF', () => {
		const lines = text.split('\r\n');
		expect(lines.at(-1) === '' || lines.at(-1) === 'END:VCALENDAR').toBe(true);
		for (const line of lines) {
			expect(line).not.toMatch(/[\r\n]/);
			expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
		}
	});

	test('has the properties that a calendar and an event must have', () => {
		expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
		expect(calendar.getFirstPropertyValue('prodid')).toMatch(/Ties with Pyongyang/);
		for (const { component } of events) {
			expect(component.getFirstPropertyValue('uid')).toMatch(/^urn:uuid:/);
			expect(component.getFirstPropertyValue('dtstamp')).not.toBeNull();
		}
	});

	test('read back, holds every event of which the day is known, whole days that come back each year', () => {
		expect(events).toHaveLength(happened.length);
		for (const [i, event] of events.entries()) {
			const { date, title, text: told } = happened[i]!;
			expect(event.startDate.isDate).toBe(true);
			expect(event.startDate.toString()).toBe(date);
			expect(String(event.component.getFirstPropertyValue('rrule'))).toBe('FREQ=YEARLY');
			expect(event.summary).toBe(`${date.slice(0, 4)}: ${title}`);
			expect(event.description ?? undefined).toBe(told);
		}
	});

	test('has ids of its own for all, which do not depend on where the site lives', () => {
		const ids = events.map(({ uid }) => uid);
		expect(new Set(ids).size).toBe(ids.length);
		const named = anniversaries(site, 'https://ties.example');
		for (const id of ids) expect(named.replaceAll('\r\n ', '')).toContain(id);
	});

	test('leads to the site only where it is known where that is', () => {
		expect(text).not.toContain('\r\nURL');
		expect(anniversaries(site, 'https://ties.example')).toContain('\r\nURL;VALUE=URI:https://ties.example/');
	});
});
