/**
 * To which result a key leads from the one at `active`, of `count` in all, counted from 0: the arrows go round, Home and End lead to the first and the last.
 * Null for every other key, and where there are none.
 */
export function optionAfterKey(key: string, active: number, count: number): number | null {
	if (!count) return null;
	if (key === 'ArrowDown') return (active + 1) % count;
	if (key === 'ArrowUp') return (active + count - 1) % count;
	if (key === 'Home') return 0;
	return key === 'End' ? count - 1 : null;
}
