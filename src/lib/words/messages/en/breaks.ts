import { states } from './counts.ts';
import { capital, joined } from './letters.ts';

/** Who broke off with whom: how many states, for what, and how many of the breaks are healed. */
interface Breaks {
	/** A part of the world as a phrase, or empty. */
	readonly where: string;
	/** Empty on the last day. */
	readonly date: string;
	readonly count: number;
	readonly restored: number;
	/** “because of a bombing”. */
	readonly reason: string;
	/** Whether the other states acted, all of them. */
	readonly byThem: boolean;
	readonly severed: boolean;
	readonly suspended: boolean;
}

/** “4 have restored them”: of the states; where there is one, it is known whether it was the one that broke off. */
function healed({ count, restored, date, byThem }: Breaks): string {
	const [has, have] = date ? ['had', 'had'] : ['has', 'have'];
	const not = restored ? '' : ' not';
	if (count === 1) return byThem ? `it ${has}${not} restored them` : `they ${have}${not} been restored`;
	if (restored === count) return `all ${have} restored them`;
	if (restored > 1) return `${restored} ${have} restored them`;
	return `${restored ? 'one' : 'none'} ${has} restored them`;
}

/** “By 18 August 1976, 3 states had broken off relations because of a bombing; one had restored them.” */
export function breaks(v: Breaks): string {
	const what = v.severed === v.suspended ? 'broken off or suspended' : v.severed ? 'broken off' : 'suspended';
	const start = joined([v.where, v.date && `by ${v.date}`], ' ');
	const broke = v.byThem
		? `${states(v.count)} ${v.date ? 'had broken off' : 'broke off'} relations`
		: `relations with ${states(v.count)} ${v.date ? 'had been' : 'were'} ${what}`;
	const told = v.count
		? `${broke} ${v.reason}; ${healed(v)}.`
		: `no relations ${v.date ? 'had been' : 'were'} ${what} ${v.reason}.`;
	return capital(joined([start, told], ', '));
}
