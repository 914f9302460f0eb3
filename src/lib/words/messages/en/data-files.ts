/** The files to download: what each is called and what it holds, in British English. */
export const dataFiles = {
	/** By the name of the table, as in relations.csv. */
	tables: {
		states: {
			title: 'States and entities',
			about:
				'One row per state or entity of today and per predecessor: codes, names, status on the last day checked. The other tables refer to it.'
		},
		relations: {
			title: 'Events',
			about:
				'One row per event between a state and North Korea: relations established, broken off, restored, missions, visits, with who acted and why.'
		},
		missions: {
			title: 'Embassies and other missions',
			about:
				'One row per mission, both ways, and per office of an organisation in Pyongyang: city, opened, closed, times without staff.'
		},
		accreditation: {
			title: 'Accreditation from elsewhere',
			about: 'One row per city from which an ambassador was accredited without living there, both ways.'
		},
		'status-intervals': {
			title: 'Statuses as intervals',
			about:
				'One row per time of one status of each state or entity of today: without gap or overlap from 9 September 1948 on.'
		},
		'status-by-year': {
			title: 'Statuses by year',
			about:
				'One row per state or entity of today and year: the status on 31 December, ready to be joined with other data by country and year.'
		},
		'totals-by-year': {
			title: 'Totals by year',
			about:
				'One row per year and status: how many states of that day, as the headline of the map counts them.'
		},
		organisations: {
			title: 'International bodies',
			about:
				'One row per membership, observer’s place or refusal of North Korea in an international body or treaty.'
		},
		sources: {
			title: 'Sources',
			about: 'One row per source of the register: title, author, publisher, address, kind, date.'
		},
		codes: {
			title: 'Codes',
			about: 'One row per code of the tables, with its label and definition.'
		}
	},
	/** The groups in which the files are shown. */
	groups: {
		tables: 'Tables',
		whole: 'Everything',
		map: 'Map',
		bibliography: 'Bibliography',
		about: 'About the files'
	},
	/** By the name of the file. */
	files: {
		'facts.json': {
			title: 'All facts',
			about:
				'Every record with its sources: states, predecessors, events, missions, world events, bodies, cities, vocabulary.'
		},
		'schema/facts.schema.json': {
			title: 'Schema of all facts',
			about: 'What each field of facts.json means, as JSON Schema (draft 7).'
		},
		'world.geojson': {
			title: 'Map',
			about:
				'The shapes of the map after our repairs, by RFC 7946, each with its codes and its status on the last day checked.'
		},
		'sources.csl.json': {
			title: 'Sources for citation programs',
			about: 'The register of sources as CSL-JSON, for Zotero, Pandoc and others.'
		},
		'sources.bib': {
			title: 'Sources for LaTeX',
			about: 'The register of sources as BibTeX in UTF-8.'
		},
		'datapackage.json': {
			title: 'Description of the files',
			about: 'All files, columns, types, codes and keys as a Frictionless Data Package.'
		},
		'sha256sums.txt': {
			title: 'Checksums',
			about: 'The SHA-256 of each file, to be checked with “sha256sum -c sha256sums.txt”.'
		},
		'ties-with-pyongyang.zip': {
			title: 'Everything in one file',
			about: 'All files of this page, to be unpacked into a folder.'
		}
	}
} as const;

/** The name of a table to download, without its ending. */
export type TableName = keyof (typeof dataFiles)['tables'];

/** The name of a file to download that is no table, below /data. */
export type FileName = keyof (typeof dataFiles)['files'];

/** A group of files. */
export type FileGroup = keyof (typeof dataFiles)['groups'];
