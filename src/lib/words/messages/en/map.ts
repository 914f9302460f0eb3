/** Texts in British English about moving on the map: they travel with its code. */
export const en = {
	controls: {
		label: 'Part of the map',
		region: 'Region',
		world: 'World',
		larger: 'Enlarge',
		smaller: 'Make smaller',
		whole: 'Whole map',
		keys: 'Keys'
	},
	keys: {
		heading: 'Keys',
		close: 'Close',
		/** What the buttons do; their names are those that they bear. */
		buttons: {
			title: 'Buttons: Tab leads to them, Enter or the space bar presses them',
			steps: 'to the day on which a status changed',
			play: 'runs through the history, and stops',
			today: 'the last day checked',
			go: 'to the day that is typed beside it',
			compare: 'compares the day with another',
			layers: 'what the map is coloured by',
			zoom: 'a part of the map, the whole of it',
			region: 'a part of the world fills the map',
			keys: 'this list'
		},
		parts: [
			{
				title: 'On the map',
				rows: [
					{ keys: ['Tab'], text: 'to the map, and on from it' },
					{ keys: ['←', '→', '↑', '↓'], text: 'to the neighbour in that direction, across the Pacific too' },
					{ keys: ['A', '…', 'Z'], text: 'to a state or entity by the first letters of its name' },
					{ keys: ['Enter'], text: 'opens its page' },
					{ keys: ['Esc'], text: 'closes the page, back to the map' },
					{ keys: ['+', '−'], text: 'enlarges, makes smaller' },
					{ keys: ['0'], text: 'the whole map' }
				]
			},
			{
				title: 'On the slider',
				rows: [
					{ keys: ['←', '→'], text: 'a month' },
					{ keys: ['Page Up', 'Page Down'], text: 'a year' },
					{ keys: ['Home', 'End'], text: 'first and last day' }
				]
			},
			{
				title: 'Everywhere',
				rows: [
					{ keys: ['/'], text: 'search' },
					{ keys: [',', '.'], text: 'on a tour: the step before, the next one' },
					{ keys: ['?'], text: 'this list' }
				]
			}
		]
	}
};
