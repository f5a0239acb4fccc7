// Written by gql.mjs; do not edit.
export const examples: {title: string; query: string}[] = [
 {
  "title": "Which trials are there, and where?",
  "query": "# Which randomised trials are there on keeping children out of care, and where were they done?\n{\n  studies(\n    where: { design: { eq: RANDOMISED_TRIAL }, findings: { some: { outcomes: { within: [\"outcome:out-of-home-care\"] } } } }\n    orderBy: [{ year: DESC }]\n  ) {\n    totalCount\n    nodes { name year countries sampleText sources { doi } }\n    facets(by: [COUNTRY, INTERVENTION], first: 5) { field buckets { label count } }\n  }\n}\n"
 },
 {
  "title": "What speaks against it?",
  "query": "# Which findings speak against Family Group Conferencing, what do they rest on, and who disputes them?\n{\n  findings(where: { interventions: { within: [\"intervention:family-group-conferencing\"] }, direction: { eq: ADVERSE } }) {\n    totalCount\n    nodes {\n      statement\n      outcomes { name }\n      effect { text interventionValue comparisonValue groupUnit }\n      locator\n      caveat\n      source { citation }\n      study { design criticisedBy { citation url } }\n    }\n  }\n}\n"
 },
 {
  "title": "What is it, and how much is known?",
  "query": "# What is Open Dialogue, in its seven principles, and how much is known of it by design of study?\n{\n  intervention(id: \"intervention:open-dialogue\") {\n    name\n    summary\n    principles { name summary }\n    narrower { name }\n    findings(where: { dimension: { eq: EFFECT } }) { totalCount facets(by: [DIRECTION]) { buckets { label count } } }\n    studies { totalCount facets(by: [DESIGN]) { buckets { label count } } }\n  }\n}\n"
 },
 {
  "title": "Where is evidence missing?",
  "query": "# Where is evidence missing for interventions with people with psychosis?\n{\n  evidenceMap(\n    where: { populations: { within: [\"population:people-with-psychosis\"] } }\n    maxRows: 4\n    maxColumns: 4\n  ) {\n    rows { node { name } findingCount studyCount gaps { reason } }\n    columns { node { name } findingCount }\n    cells { row column findingCount verdict gaps { reason } }\n    gapSentences { reason sentence }\n    totals { rowCount columnCount cellCount emptyCount findingCount }\n  }\n}\n"
 },
 {
  "title": "How are two things connected?",
  "query": "# How is Open Dialogue connected with Family Group Conferencing, the seminar apart?\n{\n  connections(from: \"intervention:open-dialogue\", to: \"intervention:family-group-conferencing\", avoid: [\"event:seminar-2016-01-15\"], first: 2) {\n    truncated\n    paths { length sentence }\n  }\n}\n"
 },
 {
  "title": "What is there on ...?",
  "query": "# What is there on carers in hospital wards?\n{\n  search(text: \"carers wards\", first: 3) {\n    totalCount\n    edges { highlights { field fragments } node { __typename id name } }\n    facets(by: [KIND]) { buckets { value count } }\n  }\n}\n"
 },
 {
  "title": "How do I read a long list?",
  "query": "# The newest studies, five at a time: pass endCursor as $after to go on. While others write, none comes twice and none is lost.\nquery Studies($after: String) {\n  studies(first: 5, after: $after, orderBy: [{ year: DESC }, { title: ASC }]) {\n    pageInfo { hasNextPage endCursor }\n    nodes { year title }\n  }\n}\n"
 },
 {
  "title": "Who speaks about Open Dialogue, and which services trained its people?",
  "query": "# Who speaks about Open Dialogue, where, and which services are named with it, with what part?\n{\n  intervention(id: \"intervention:open-dialogue\") {\n    talks { nodes { name event { date } speakers { name roleText affiliations { name } } claims: findings { totalCount } } }\n    organisations { edges { role node { name } } }\n    narrower { name organisations { edges { role node { name } } } }\n    trained: findings(where: { outcomes: { within: [\"outcome:staff-trained\"] } }) { nodes { statement locator } }\n  }\n}\n"
 },
 {
  "title": "Which barriers do service users name that professionals do not?",
  "query": "# Which barriers do service users or families name that practitioners and managers do not?\n{\n  factors(\n    first: 20\n    where: {\n      factorKind: { eq: BARRIER }\n      findings: { some: { perspective: { in: [SERVICE_USER, FAMILY_MEMBER, CHILD] } }, none: { perspective: { in: [PRACTITIONER, MANAGER] } } }\n    }\n  ) {\n    totalCount\n    nodes { name level findings(first: 2, where: { perspective: { in: [SERVICE_USER, FAMILY_MEMBER, CHILD] } }) { nodes { statement locator } } }\n  }\n}\n"
 },
 {
  "title": "Which barriers of the system do practitioners tell of, and do service users meet them too?",
  "query": "# Which barriers of the system do practitioners tell of, and do service users meet them too?\n{\n  factors(first: 30, where: { factorKind: { eq: BARRIER }, level: { eq: SYSTEMIC }, findings: { some: { perspective: { eq: PRACTITIONER } } } }) {\n    totalCount\n    nodes {\n      name\n      practitioners: findings(where: { perspective: { eq: PRACTITIONER } }) { totalCount }\n      users: findings(where: { perspective: { eq: SERVICE_USER } }) { totalCount }\n      stories: hinderedIn { nodes { name } }\n    }\n  }\n}\n"
 },
 {
  "title": "What do service users propose, and do practitioners say so too?",
  "query": "# What do service users propose, in what words, and do practitioners say so too?\n{\n  factors(first: 20, where: { factorKind: { eq: SOLUTION }, findings: { some: { perspective: { eq: SERVICE_USER } } } }) {\n    totalCount\n    nodes {\n      name\n      users: findings(first: 1, where: { perspective: { eq: SERVICE_USER } }) { totalCount nodes { statement locator } }\n      practitioners: findings(where: { perspective: { eq: PRACTITIONER } }) { totalCount }\n    }\n  }\n}\n"
 },
 {
  "title": "Which policies led to Think Family?",
  "query": "# Which policies led to Think Family in its last three years, and where can one read of each?\n{\n  timeline(from: \"2006\", to: \"2008\", kinds: [POLICY], first: 20) {\n    nodes { sentence subject { ... on Policy { aim follows { name } sources { citation } } } }\n  }\n}\n"
 },
 {
  "title": "What does the review of 2009 recommend, and on whose word?",
  "query": "# What does the 2009 review recommend, and how much of it rests on what practitioners and service users say?\n{\n  recommendations(where: { position: { exists: true } }, orderBy: [{ position: ASC }]) {\n    nodes {\n      name\n      text\n      locator\n      all: findings { totalCount }\n      practitioners: findings(where: { perspective: { eq: PRACTITIONER } }) { totalCount }\n      users: findings(first: 2, where: { perspective: { eq: SERVICE_USER } }) { totalCount nodes { statement } }\n    }\n  }\n}\n"
 },
 {
  "title": "Two figures for one service: which holds?",
  "query": "# How many families in Camden felt more in control after a conference, who says so, and how far can it be relied on?\n{\n  findings(where: { interventions: { within: [\"intervention:family-group-conferencing\"] }, outcomes: { within: [\"outcome:sense-of-control\"] }, contexts: { within: [\"context:camden\"] } }) {\n    nodes { statement effect { value unit text } direction perspective extraction talk { name speakers { name } } locator caveat source { citation year } }\n  }\n}\n"
 },
 {
  "title": "What was said at the seminar of January 2016?",
  "query": "# What was said at the seminar of January 2016, talk by talk, and how do we know?\n{\n  event(id: \"event:seminar-2016-01-15\") {\n    name\n    sources { citation }\n    talks { name speakers { name roleText } findings(first: 3) { totalCount nodes { statement locator } } }\n  }\n}\n"
 },
 {
  "title": "What did the families in the stories need, and what got in their way?",
  "query": "# What did the families in the stories need, what got in their way, and which of the stories were told by people themselves?\n{\n  caseStudies {\n    nodes { name caseKind locator study { name } populations { name } needs { name } hindered { name level } }\n  }\n}\n"
 },
 {
  "title": "What stood in the way of the families in the stories, in what form, and who else names it?",
  "query": "# What stood in the way of the families in the stories, in what form for whom, and do others name it too?\n{\n  factors(first: 20, where: { hinderedIn: { some: {} } }) {\n    totalCount\n    nodes {\n      name\n      stories: hinderedIn { edges { role node { name } } }\n      practitioners: findings(where: { perspective: { eq: PRACTITIONER } }) { totalCount }\n      users: findings(where: { perspective: { eq: SERVICE_USER } }) { totalCount }\n    }\n  }\n}\n"
 },
 {
  "title": "Does family work save money?",
  "query": "# What is said about the costs and savings of family work in adult services, and has anybody measured it?\n{\n  findings(first: 10, where: { dimension: { eq: ECONOMIC }, interventions: { in: [\"intervention:family-work\", \"intervention:think-family\", \"intervention:whole-family-working\"] } }) {\n    totalCount\n    facets(by: [DIRECTION, PERSPECTIVE]) { field buckets { label count } }\n    nodes { statement perspective locator caveat source { name } }\n  }\n}\n"
 },
 {
  "title": "Whose voice is heard on which theme?",
  "query": "# On which of the five themes of family work in adult services do we hear whom? Sub-themes are included.\n{\n  values: findings(where: { themes: { within: [\"theme:challenges-and-values\"] } }) { ...voices }\n  unfamiliar: findings(where: { themes: { within: [\"theme:managing-the-unfamiliar\"] } }) { ...voices }\n  emotions: findings(where: { themes: { within: [\"theme:dealing-with-emotions\"] } }) { ...voices }\n  practicalities: findings(where: { themes: { within: [\"theme:practical-implications-of-family-work\"] } }) { ...voices }\n  agencies: findings(where: { themes: { within: [\"theme:multi-agency-work\"] } }) { ...voices }\n}\nfragment voices on FindingConnection { totalCount facets(by: [PERSPECTIVE]) { buckets { label count } } }\n"
 },
 {
  "title": "Which of the models that the programme took up have been tested?",
  "query": "# Of the models that the knowledge exchange took up: which have been tested, narrower forms included, and which are only described?\n{\n  project(id: \"project:family-inclusive-policy-and-practice\") { name startDate endDate funder { name } interventions { name } }\n  conferencing: findings(where: { interventions: { within: [\"intervention:family-group-conferencing\"] } }) { ...tested }\n  openDialogue: findings(where: { interventions: { within: [\"intervention:open-dialogue\"] } }) { ...tested }\n  restorative: findings(where: { interventions: { within: [\"intervention:restorative-practice\"] } }) { ...tested }\n  troubledFamilies: findings(where: { interventions: { within: [\"intervention:troubled-families-programme\"] } }) { ...tested }\n  thinkFamily: findings(where: { interventions: { within: [\"intervention:think-family\"] } }) { ...tested }\n  coProduction: findings(where: { interventions: { within: [\"intervention:co-production\"] } }) { ...tested }\n}\nfragment tested on FindingConnection { totalCount facets(by: [DIMENSION]) { buckets { label count } } }\n"
 },
 {
  "title": "How do I cite an answer?",
  "query": "{\n  brief(question: { outcome: [\"outcome:child-enters-care\"], population: [\"population:families-in-pre-proceedings\"], context: [\"context:england\"] }, style: HARVARD) {\n    permalink\n    title\n    dataVersion\n    checksum\n    citations(style: HARVARD)\n  }\n}\n"
 },
 {
  "title": "What is nearest to where I work?",
  "query": "{\n  whatWorks(\n    question: { outcome: [\"outcome:out-of-home-care\"] }\n    myContext: { population: [\"population:families-in-pre-proceedings\"], country: [\"context:england\"], service: [\"context:childrens-social-care\"] }\n    orderBy: [{ transfer: DESC }]\n    first: 3\n  ) {\n    question { sentence }\n    edges {\n      node { name }\n      verdict\n      transferability { score matched unmatched unknown }\n      reasons(first: 2) { sentence transferability { matched unmatched unknown } }\n    }\n  }\n}\n"
 },
 {
  "title": "What does it cost and save?",
  "query": "# What do the Troubled Families Programme and conferences cost and save?\n{\n  programme: intervention(id: \"intervention:troubled-families-programme\") { costs { groups { sentence } conversion } }\n  conferences: intervention(id: \"intervention:family-group-conferencing\") { costs { groups { sentence } withoutAmount conversion } }\n}\n"
 }
]
