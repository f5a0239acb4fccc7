// Written by gql.mjs; do not edit.
export const terms: Record<string, Record<string, string>> = {
 "Audience": {
  "PUBLIC": "Everybody",
  "PARTNERS": "People of partner organisations, and editors"
 },
 "CaseKind": {
  "TOLD": "Told by those who lived it",
  "CONSTRUCTED": "Put together by researchers or practitioners to show something"
 },
 "Certainty": {
  "HIGH": "Further research is very unlikely to change it",
  "MODERATE": "Further research may change it",
  "LOW": "Further research is likely to change it",
  "VERY_LOW": "Any estimate is very uncertain"
 },
 "CompareRowKind": {
  "OUTCOME": "What evidence there is on one outcome, narrower ones included",
  "MECHANISM": "How it works",
  "CONDITION": "For whom and under which conditions it works better or worse",
  "IMPLEMENTATION": "What it takes to do it well",
  "EXPERIENCE": "What it is like for those who take part",
  "COST": "What it costs and saves, projections included"
 },
 "ContextKind": {
  "COUNTRY": "A country or a place within one; international stands above all",
  "SETTING": "Where people are met, such as an inpatient ward",
  "SERVICE": "The service that meets them, such as children's social care",
  "STAGE": "The stage that things have reached, such as before care proceedings"
 },
 "CostBasis": {
  "MEASURED": "From accounts or records of what was spent",
  "ESTIMATED": "Worked out from what was observed, by a model or with unit costs",
  "STATED": "Said, without telling how it was arrived at",
  "BUDGETED": "Granted or planned to be spent, which need not be what was spent",
  "PROJECTED": "Reckoned for later, for more people or for other places than were observed"
 },
 "CostFlow": {
  "COST": "It is spent on the intervention",
  "SAVING": "It is saved or gained by the intervention",
  "NET_SAVING": "What is saved or gained, less what is spent on the intervention",
  "WITHOUT_IT": "It is spent where the intervention is not there"
 },
 "CostPerspective": {
  "FAMILY": "Families themselves",
  "SOCIAL_CARE": "Social care",
  "HEALTH": "Health services",
  "JUSTICE": "Police, courts and prisons",
  "PUBLIC_SECTOR": "All public services together",
  "SOCIETY": "Everybody"
 },
 "CostUnit": {
  "PERSON": "One person",
  "FAMILY": "One family",
  "AREA": "One site or area",
  "PROGRAMME": "The whole service or programme",
  "COUNTRY": "A whole country"
 },
 "Dimension": {
  "EFFECT": "Whether it works",
  "MECHANISM": "How it works",
  "MODERATOR": "For whom or when it works better or worse",
  "IMPLEMENTATION": "What it takes to do it well",
  "ECONOMIC": "What it costs and saves; projections and modelled figures too",
  "EXPERIENCE": "What it is like for those who take part"
 },
 "Direction": {
  "FAVOURABLE": "Better for the people concerned",
  "ADVERSE": "Worse for the people concerned",
  "NO_DIFFERENCE": "The source concludes that there is no difference, or its interval excludes an important one",
  "MIXED": "Better for some and worse for others, or by some measures and not by others",
  "UNCLEAR": "The result does not settle it, such as a difference that is not significant",
  "NOT_ASSESSED": "Not a claim about an effect: it describes, explains or tells an experience"
 },
 "EffectMeasure": {
  "RISK_RATIO": "Risk in one group divided by risk in the other; 1 is no difference",
  "ODDS_RATIO": "Odds in one group divided by odds in the other; 1 is no difference",
  "HAZARD_RATIO": "Rate over time in one group divided by the other's; 1 is no difference",
  "RISK_DIFFERENCE": "Risk in one group less risk in the other, in percentage points",
  "MEAN_DIFFERENCE": "Mean in one group less mean in the other, in unit",
  "STANDARDISED_MEAN_DIFFERENCE": "Difference of means in standard deviations (Cohen's d, Hedges' g)",
  "PERCENTAGE_CHANGE": "Change from before to after, in per cent of the value before",
  "PERCENTAGE": "A share, in per cent",
  "COUNT": "A number of people, days, events, in unit",
  "BENEFIT_COST_RATIO": "What comes back for each unit of money spent"
 },
 "EventKind": {
  "SEMINAR": "A seminar",
  "WORKSHOP": "A workshop",
  "CONFERENCE": "A conference"
 },
 "ExclusionReason": {
  "NOT_AN_EFFECT": "It is not on whether something works, or its design cannot show that",
  "RETRACTED": "Its study was retracted",
  "NO_ESTIMATE": "It gives no estimate in numbers",
  "NO_UNCERTAINTY": "It gives an estimate without what its weight could be told from, such as a percentage without the number of people",
  "OTHER_MEASURE": "Its estimate cannot be turned into the measure asked for",
  "OTHER_UNIT": "It is measured in another unit than the others",
  "OTHER_OUTCOME": "It is on an outcome that is not under the same one as the others, or on one whose polarity is not that of theirs, so that its number cannot be pooled with theirs",
  "SAME_STUDY": "Another estimate of the same people stands for it",
  "OVERLAP": "It is of a review whose studies are pooled themselves, or mostly stand in another review",
  "INTERVAL_EXCLUDES_ESTIMATE": "Its interval does not hold its own estimate",
  "OUT_OF_RANGE": "One of its numbers cannot be, or is too large or too small to be computed with",
  "NO_EVENTS": "Nobody in either group, or everybody in both, had the event"
 },
 "Extraction": {
  "BY_HAND": "A person read the source and wrote it",
  "FROM_FACTS": "From the facts file of published evaluations that this graph began with",
  "REPORTED": "A person wrote it from a report of somebody else's words"
 },
 "FactorKind": {
  "BARRIER": "It gets in the way",
  "ENABLER": "It helps",
  "NEED": "Something that people need",
  "SOLUTION": "Something proposed as a way out"
 },
 "FactorLevel": {
  "INDIVIDUAL": "Persons: their knowledge, attitudes, skills and circumstances",
  "ORGANISATIONAL": "Organisations: how a service is run",
  "SYSTEMIC": "The system: law, policy, money, how services meet"
 },
 "GapReason": {
  "NEVER_STUDIED": "No finding at all",
  "ONLY_QUALITATIVE": "Findings, but none on whether it works",
  "ONLY_WEAK": "No finding of quality 0.5 or more",
  "ONLY_ELSEWHERE": "A country is asked for and no finding is known to be from there",
  "ONLY_OLD": "The newest study is more than ten years older than the data",
  "CONFLICTING": "At least one favourable and one adverse study of quality 0.5 or more",
  "NO_COST": "No finding on what it costs",
  "NO_FAMILY_VOICE": "No finding in the words of a family member, child or service user"
 },
 "InterventionKind": {
  "MODEL": "A way of working with its own principles, practised in many places",
  "METHOD": "A technique within wider practice",
  "SERVICE": "A service in one place",
  "PROGRAMME": "A funded programme with several parts",
  "APPROACH": "A broader heading under which models are gathered"
 },
 "OrganisationKind": {
  "LOCAL_AUTHORITY": "A council or another local authority",
  "HEALTH_SERVICE": "A body of the health service",
  "VOLUNTARY": "A charity or community organisation",
  "RESEARCH": "A university or research institute",
  "GOVERNMENT": "A government department or public body",
  "FUNDER": "Funds research or practice",
  "COMPANY": "A firm",
  "NETWORK": "A network of people or organisations",
  "PUBLISHER": "A publisher, paper or site"
 },
 "OutcomeDefiner": {
  "FAMILY": "The family",
  "PRACTITIONER": "Practitioners or the service",
  "RESEARCHER": "Researchers",
  "POLICY": "Policy or law"
 },
 "OverlapBand": {
  "SLIGHT": "Up to 5 per cent",
  "MODERATE": "Up to 10 per cent",
  "HIGH": "Up to 15 per cent",
  "VERY_HIGH": "More than that"
 },
 "Perspective": {
  "RESEARCHER": "Researchers, from data",
  "SERVICE_USER": "People who use services",
  "FAMILY_MEMBER": "Relatives and carers",
  "CHILD": "Children and young people",
  "PRACTITIONER": "Those who work with families",
  "MANAGER": "Those who run services",
  "POLICY_MAKER": "Those who make policy"
 },
 "Polarity": {
  "MORE_IS_BETTER": "More is better, such as school attendance",
  "MORE_IS_WORSE": "More is worse, such as days in care",
  "NEITHER": "Neither: which way is better depends on the case"
 },
 "PolicyKind": {
  "LAW": "An act or regulation",
  "POLICY": "A plan, strategy or programme of government",
  "GUIDANCE": "Guidance on how to do something",
  "CONSULTATION": "A green or white paper, or a consultation"
 },
 "RatingBasis": {
  "SOURCE": "The source says so itself",
  "REVIEWER": "A reviewer of this graph"
 },
 "RatingConcern": {
  "NONE": "Not at all",
  "MINOR": "A little",
  "MODERATE": "By a level in CERQual",
  "SERIOUS": "By a level in GRADE, by two in CERQual",
  "VERY_SERIOUS": "By two levels in GRADE",
  "RAISES": "It does not worry: it raises the rating",
  "UNKNOWN": "The graph does not tell"
 },
 "RatingScheme": {
  "GRADE_LIKE": "How sure one can be of an effect on one outcome, in four levels after GRADE",
  "CERQUAL": "How sure one can be of what people say of it, in four levels after GRADE-CERQual",
  "EMMIE": "What is known of each of EMMIE's five dimensions, and how good that is",
  "LADDER": "How far up a ladder of evidence it has come, after the levels that guidebooks publish",
  "COST_BAND": "What it costs for each person or family, in five bands as guidebooks publish them"
 },
 "ReportUse": {
  "COUNTED": "By itself",
  "SAME_PEOPLE": "Together with another report on the same people, as one",
  "SHARE": "A review, by the share of its studies that do not count themselves",
  "SHARE_UNKNOWN": "A review, in full, since it is not known which studies it includes: they may count twice",
  "ALL_COUNTED": "A review that does not count: all its studies do",
  "OVERLAP": "A review that does not count: it shares more than half of the smaller one's studies with a stronger one"
 },
 "ResourceKind": {
  "SLIDES": "Slides of a talk",
  "RECORDING": "A recording in sound or pictures",
  "GUIDE": "Guidance or a manual",
  "GOOD_PRACTICE": "An example of good practice",
  "WEBSITE": "A site or page",
  "PAPER": "A summary or paper"
 },
 "RiskOfBias": {
  "LOW": "Low",
  "SOME_CONCERNS": "Some concerns",
  "HIGH": "High"
 },
 "SeenIn": {
  "FULL_TEXT": "The whole text",
  "ABSTRACT": "Its abstract",
  "ORGANISATION_PAGE": "A page of the organisation that made it",
  "SECONDARY_PAGE": "A page by somebody else that reports it",
  "ABSTRACT_AND_SECONDARY_PAGE": "Its abstract and a page by somebody else",
  "PROTOCOL": "The study's protocol",
  "FRONT_MATTER": "Its title page",
  "PARLIAMENTARY_RECORD": "A record of a parliament",
  "CONFERENCE_ABSTRACT": "The abstract of a conference contribution"
 },
 "SourceKind": {
  "ARTICLE": "An article in a journal",
  "REPORT": "A report by an organisation",
  "BOOK": "A book or a part of one",
  "WEB_PAGE": "A page on the web",
  "CONFERENCE_PAPER": "A contribution to a conference",
  "PROTOCOL": "A plan for a study",
  "PREPRINT": "A text before review by peers",
  "PARLIAMENTARY_RECORD": "A record of a parliament",
  "NEWS": "News in a paper or online"
 },
 "Status": {
  "ACCEPTED": "Checked and taken in; what answers are computed from",
  "PROPOSED": "Proposed by somebody and not yet reviewed; its author and editors see it",
  "REJECTED": "Reviewed and turned down; its author and editors see it"
 },
 "StudyAttribute": {
  "COUNTRY": "The country or countries",
  "SETTING": "Where people are met",
  "SERVICE": "The service that meets them",
  "STAGE": "The stage that things have reached",
  "DESIGN": "How the study was done",
  "COMPARATOR": "What the intervention was compared with",
  "POPULATION": "The people studied",
  "YEAR": "The year of publication, in bands of five",
  "SAMPLE_SIZE": "How many were analysed, in bands",
  "FOLLOW_UP": "How long people were followed, in bands of months",
  "CERTAINTY": "How sure one can be of the finding, as rated",
  "PERSPECTIVE": "Whose view the finding gives"
 },
 "StudyDesign": {
  "RANDOMISED_TRIAL": "People, families or places were allocated by chance",
  "SYSTEMATIC_REVIEW": "A review that searched and appraised studies by a stated method",
  "META_ANALYSIS": "A review that pools its studies' results, network meta-analyses included",
  "QUASI_EXPERIMENT": "A comparison group that was matched or adjusted for",
  "COHORT": "Groups followed over time with a comparison, not matched",
  "BEFORE_AFTER": "The same people or places before and after, without a comparison group",
  "CASE_SERIES": "A number of people who all had it, followed",
  "SERVICE_DATA": "Figures that a service or programme reports of itself",
  "MIXED_METHODS": "Several methods; its quantitative part has a design of its own",
  "QUALITATIVE": "Interviews, groups, observation",
  "CASE_STUDY": "One or a few cases in depth",
  "EXPERT_OPINION": "Judgement and argument, critiques included",
  "PROTOCOL": "A plan for a study whose results are not out"
 },
 "Verdict": {
  "FAVOURABLE": "Points clearly to better outcomes, in at least two independent studies",
  "LEANS_FAVOURABLE": "Points to better outcomes, not clearly or in one study only",
  "NO_CLEAR_DIFFERENCE": "Mostly finds no difference",
  "MIXED": "Points both ways",
  "LEANS_ADVERSE": "Points to worse outcomes, not clearly or in one study only",
  "ADVERSE": "Points clearly to worse outcomes, in at least two independent studies",
  "TOO_LITTLE": "Too little evidence of weight to say",
  "UNCLEAR": "What there is does not settle it",
  "UNTESTED": "No study counts"
 },
 "WarningCode": {
  "OVERLAP_UNKNOWN": "A review's included studies are not known, so that a study may count in it and by itself",
  "COUNTED_ALREADY": "A review does not count: all its studies do, or it shares more than half of the smaller one's studies with a stronger review",
  "RETRACTED": "Findings of a retracted study stand in the graph, and do not count"
 }
}
