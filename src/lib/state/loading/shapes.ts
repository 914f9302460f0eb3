// What must be in the files that the browser fetches, as examples for `hasShape`: what is not here may be absent.

const STRETCHES = [{ from: '', status: '' }];

export const TIMELINE = {
	firstDay: '',
	lastDay: '',
	countries: [{ id: '', slug: '', name: '', region: '', history: STRETCHES }],
	former: [{ id: '', name: '', history: STRETCHES }],
	changes: [{ day: '' }],
	context: [{ date: '', title: '' }],
	eventLabels: {}
};

const FRAME = { x: 0, y: 0, width: 0, height: 0 };
const SPOTS = { narrow: [[]], wide: [[]] };

export const MAP_GEOMETRY = {
	world: { narrow: FRAME, wide: FRAME },
	states: { kp: [0] },
	rest: SPOTS,
	regions: { africa: { narrow: { spots: [[]] }, wide: { spots: [[]] } } }
};
