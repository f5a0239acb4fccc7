// Written by gql.mjs; do not edit.
/** Where a node stands in review. */
export type Status =
  /** Checked and taken in; what answers are computed from. */
  | 'ACCEPTED'
  /** Proposed by somebody and not yet reviewed; its author and editors see it. */
  | 'PROPOSED'
  /** Reviewed and turned down; its author and editors see it. */
  | 'REJECTED';

/** Who may read a node. */
export type Audience =
  /** Everybody. */
  | 'PUBLIC'
  /** People of partner organisations, and editors. */
  | 'PARTNERS';

/** What a brief is written in. */
export type BriefFormat =
  /** CommonMark with tables. */
  | 'MARKDOWN'
  /** A page that stands by itself, without scripts. */
  | 'HTML'
  /** A table, RFC 4180; a text that a spreadsheet would take for a formula begins with an apostrophe. */
  | 'CSV';

/** Styles of references. */
export type CitationStyle =
  /** American Psychological Association, seventh edition. */
  | 'APA'
  /** Author and date as in Cite Them Right. */
  | 'HARVARD'
  /** International Committee of Medical Journal Editors, after Citing Medicine. */
  | 'VANCOUVER';

/** Where a case study comes from. */
export type CaseKind =
  /** Told by those who lived it. */
  | 'TOLD'
  /** Put together by researchers or practitioners to show something. */
  | 'CONSTRUCTED';

/** What a row of a comparison is. */
export type CompareRowKind =
  /** What evidence there is on one outcome, narrower ones included. */
  | 'OUTCOME'
  /** How it works. */
  | 'MECHANISM'
  /** For whom and under which conditions it works better or worse. */
  | 'CONDITION'
  /** What it takes to do it well. */
  | 'IMPLEMENTATION'
  /** What it is like for those who take part. */
  | 'EXPERIENCE'
  /** What it costs and saves, projections included. */
  | 'COST';

/** What studies can differ in. */
export type StudyAttribute =
  /** The country or countries. */
  | 'COUNTRY'
  /** Where people are met. */
  | 'SETTING'
  /** The service that meets them. */
  | 'SERVICE'
  /** The stage that things have reached. */
  | 'STAGE'
  /** How the study was done. */
  | 'DESIGN'
  /** What the intervention was compared with. */
  | 'COMPARATOR'
  /** The people studied. */
  | 'POPULATION'
  /** The year of publication, in bands of five. */
  | 'YEAR'
  /** How many were analysed, in bands. */
  | 'SAMPLE_SIZE'
  /** How long people were followed, in bands of months. */
  | 'FOLLOW_UP'
  /** How sure one can be of the finding, as rated. */
  | 'CERTAINTY'
  /** Whose view the finding gives. */
  | 'PERSPECTIVE';

/** Which kind of circumstance a context is. */
export type ContextKind =
  /** A country or a place within one; `international` stands above all. */
  | 'COUNTRY'
  /** Where people are met, such as an inpatient ward. */
  | 'SETTING'
  /** The service that meets them, such as children's social care. */
  | 'SERVICE'
  /** The stage that things have reached, such as before care proceedings. */
  | 'STAGE';

/** Whether money is spent or saved. */
export type CostFlow =
  /** It is spent on the intervention. */
  | 'COST'
  /** It is saved or gained by the intervention. */
  | 'SAVING'
  /** What is saved or gained, less what is spent on the intervention. */
  | 'NET_SAVING'
  /** It is spent where the intervention is not there. */
  | 'WITHOUT_IT';

/** How an amount was arrived at. */
export type CostBasis =
  /** From accounts or records of what was spent. */
  | 'MEASURED'
  /** Worked out from what was observed, by a model or with unit costs. */
  | 'ESTIMATED'
  /** Said, without telling how it was arrived at. */
  | 'STATED'
  /** Granted or planned to be spent, which need not be what was spent. */
  | 'BUDGETED'
  /** Reckoned for later, for more people or for other places than were observed. */
  | 'PROJECTED';

/** Who bears a cost or has a saving. */
export type CostPerspective =
  /** Families themselves. */
  | 'FAMILY'
  /** Social care. */
  | 'SOCIAL_CARE'
  /** Health services. */
  | 'HEALTH'
  /** Police, courts and prisons. */
  | 'JUSTICE'
  /** All public services together. */
  | 'PUBLIC_SECTOR'
  /** Everybody. */
  | 'SOCIETY';

/** What an amount is for. */
export type CostUnit =
  /** One person. */
  | 'PERSON'
  /** One family. */
  | 'FAMILY'
  /** One site or area. */
  | 'AREA'
  /** The whole service or programme. */
  | 'PROGRAMME'
  /** A whole country. */
  | 'COUNTRY';

/** What sort of event it is. */
export type EventKind =
  /** A seminar. */
  | 'SEMINAR'
  /** A workshop. */
  | 'WORKSHOP'
  /** A conference. */
  | 'CONFERENCE';

/** What sort of factor it is. */
export type FactorKind =
  /** It gets in the way. */
  | 'BARRIER'
  /** It helps. */
  | 'ENABLER'
  /** Something that people need. */
  | 'NEED'
  /** Something proposed as a way out. */
  | 'SOLUTION';

/** At which level a factor lies. */
export type FactorLevel =
  /** Persons: their knowledge, attitudes, skills and circumstances. */
  | 'INDIVIDUAL'
  /** Organisations: how a service is run. */
  | 'ORGANISATIONAL'
  /** The system: law, policy, money, how services meet. */
  | 'SYSTEMIC';

/** Which way a finding points for the people concerned. */
export type Direction =
  /** Better for the people concerned. */
  | 'FAVOURABLE'
  /** Worse for the people concerned. */
  | 'ADVERSE'
  /** The source concludes that there is no difference, or its interval excludes an important one. */
  | 'NO_DIFFERENCE'
  /** Better for some and worse for others, or by some measures and not by others. */
  | 'MIXED'
  /** The result does not settle it, such as a difference that is not significant. */
  | 'UNCLEAR'
  /** Not a claim about an effect: it describes, explains or tells an experience. */
  | 'NOT_ASSESSED';

/** What a finding is about: the five dimensions of EMMIE, and experience. */
export type Dimension =
  /** Whether it works. */
  | 'EFFECT'
  /** How it works. */
  | 'MECHANISM'
  /** For whom or when it works better or worse. */
  | 'MODERATOR'
  /** What it takes to do it well. */
  | 'IMPLEMENTATION'
  /** What it costs and saves; projections and modelled figures too. */
  | 'ECONOMIC'
  /** What it is like for those who take part. */
  | 'EXPERIENCE';

/** How sure one can be of a finding, in GRADE's four levels. */
export type Certainty =
  /** Further research is very unlikely to change it. */
  | 'HIGH'
  /** Further research may change it. */
  | 'MODERATE'
  /** Further research is likely to change it. */
  | 'LOW'
  /** Any estimate is very uncertain. */
  | 'VERY_LOW';

/** Who made a rating. */
export type RatingBasis =
  /** The source says so itself. */
  | 'SOURCE'
  /** A reviewer of this graph. */
  | 'REVIEWER';

/** Whose view a finding gives. */
export type Perspective =
  /** Researchers, from data. */
  | 'RESEARCHER'
  /** People who use services. */
  | 'SERVICE_USER'
  /** Relatives and carers. */
  | 'FAMILY_MEMBER'
  /** Children and young people. */
  | 'CHILD'
  /** Those who work with families. */
  | 'PRACTITIONER'
  /** Those who run services. */
  | 'MANAGER'
  /** Those who make policy. */
  | 'POLICY_MAKER';

/** Who chose the outcome that was measured. */
export type OutcomeDefiner =
  /** The family. */
  | 'FAMILY'
  /** Practitioners or the service. */
  | 'PRACTITIONER'
  /** Researchers. */
  | 'RESEARCHER'
  /** Policy or law. */
  | 'POLICY';

/** How a finding came into the graph. */
export type Extraction =
  /** A person read the source and wrote it. */
  | 'BY_HAND'
  /** From the facts file of published evaluations that this graph began with. */
  | 'FROM_FACTS'
  /** A person wrote it from a report of somebody else's words. */
  | 'REPORTED';

/** What an effect estimate is measured in. */
export type EffectMeasure =
  /** Risk in one group divided by risk in the other; 1 is no difference. */
  | 'RISK_RATIO'
  /** Odds in one group divided by odds in the other; 1 is no difference. */
  | 'ODDS_RATIO'
  /** Rate over time in one group divided by the other's; 1 is no difference. */
  | 'HAZARD_RATIO'
  /** Risk in one group less risk in the other, in percentage points. */
  | 'RISK_DIFFERENCE'
  /** Mean in one group less mean in the other, in `unit`. */
  | 'MEAN_DIFFERENCE'
  /** Difference of means in standard deviations (Cohen's d, Hedges' g). */
  | 'STANDARDISED_MEAN_DIFFERENCE'
  /** Change from before to after, in per cent of the value before. */
  | 'PERCENTAGE_CHANGE'
  /** A share, in per cent. */
  | 'PERCENTAGE'
  /** A number of people, days, events, in `unit`. */
  | 'COUNT'
  /** What comes back for each unit of money spent. */
  | 'BENEFIT_COST_RATIO';

/** How a report counts. */
export type ReportUse =
  /** By itself. */
  | 'COUNTED'
  /** Together with another report on the same people, as one. */
  | 'SAME_PEOPLE'
  /** A review, by the share of its studies that do not count themselves. */
  | 'SHARE'
  /** A review, in full, since it is not known which studies it includes: they may count twice. */
  | 'SHARE_UNKNOWN'
  /** A review that does not count: all its studies do. */
  | 'ALL_COUNTED'
  /** A review that does not count: it shares more than half of the smaller one's studies with a stronger one. */
  | 'OVERLAP';

/** How much reviews overlap, after Pieper and others 2014. */
export type OverlapBand =
  /** Up to 5 per cent. */
  | 'SLIGHT'
  /** Up to 10 per cent. */
  | 'MODERATE'
  /** Up to 15 per cent. */
  | 'HIGH'
  /** More than that. */
  | 'VERY_HIGH';

/** What sort of thing an intervention is. */
export type InterventionKind =
  /** A way of working with its own principles, practised in many places. */
  | 'MODEL'
  /** A technique within wider practice. */
  | 'METHOD'
  /** A service in one place. */
  | 'SERVICE'
  /** A funded programme with several parts. */
  | 'PROGRAMME'
  /** A broader heading under which models are gathered. */
  | 'APPROACH';

/** What sort of organisation it is. */
export type OrganisationKind =
  /** A council or another local authority. */
  | 'LOCAL_AUTHORITY'
  /** A body of the health service. */
  | 'HEALTH_SERVICE'
  /** A charity or community organisation. */
  | 'VOLUNTARY'
  /** A university or research institute. */
  | 'RESEARCH'
  /** A government department or public body. */
  | 'GOVERNMENT'
  /** Funds research or practice. */
  | 'FUNDER'
  /** A firm. */
  | 'COMPANY'
  /** A network of people or organisations. */
  | 'NETWORK'
  /** A publisher, paper or site. */
  | 'PUBLISHER';

/** Whether more of an outcome is better or worse for the people concerned. */
export type Polarity =
  /** More is better, such as school attendance. */
  | 'MORE_IS_BETTER'
  /** More is worse, such as days in care. */
  | 'MORE_IS_WORSE'
  /** Neither: which way is better depends on the case. */
  | 'NEITHER';

/** What sort of text a policy is. */
export type PolicyKind =
  /** An act or regulation. */
  | 'LAW'
  /** A plan, strategy or programme of government. */
  | 'POLICY'
  /** Guidance on how to do something. */
  | 'GUIDANCE'
  /** A green or white paper, or a consultation. */
  | 'CONSULTATION';

/** A question of what works. Every part is optional; a part left out is not held against a finding. */
export type WhatWorksQuestion = {
  /** The people asked about: ids of populations. They do not exclude, they set transferability. */
  population?: Array<string> | null | undefined;
  /** The outcomes asked about. Several, or none, are answered by outcome and never pooled. */
  outcome?: Array<string> | null | undefined;
  /** The context asked about: country, setting, service, stage. They do not exclude, they set transferability. */
  context?: Array<string> | null | undefined;
  /** Only these interventions and what is narrower. */
  intervention?: Array<string> | null | undefined;
  /** Whether outcomes narrower than those asked for count too. */
  includeNarrower?: boolean;
  /** Parts of the question that exclude findings that do not match instead of counting less. */
  require?: Array<QuestionPart> | null | undefined;
  /** Leave out findings of lower quality than this certainty stands for. */
  minCertainty?: Certainty | null | undefined;
  /** Only findings with one of these perspectives. */
  perspective?: Array<Perspective> | null | undefined;
  /** Only findings on an outcome that one of these chose. */
  outcomeDefinedBy?: Array<OutcomeDefiner> | null | undefined;
  /** How strongly each dimension weighs in transferability; 1 where left out, 0 to ignore it. */
  weights?: TransferWeights | null | undefined;
};

/** Parts of a question that may be made to exclude. */
export type QuestionPart =
  /** Only findings among the people asked about or narrower. */
  | 'POPULATION'
  /** Only findings from the contexts asked about or narrower. */
  | 'CONTEXT';

/** Weights of the dimensions of transferability, 0 to 10: exponents of the matches. */
export type TransferWeights = {
  /** The people. */
  population?: number | null | undefined;
  /** The country or place. */
  country?: number | null | undefined;
  /** The setting. */
  setting?: number | null | undefined;
  /** The service. */
  service?: number | null | undefined;
  /** The stage. */
  stage?: number | null | undefined;
};

/** What the evidence says, in one word. Effect and strength are never folded into one. */
export type Verdict =
  /** Points clearly to better outcomes, in at least two independent studies. */
  | 'FAVOURABLE'
  /** Points to better outcomes, not clearly or in one study only. */
  | 'LEANS_FAVOURABLE'
  /** Mostly finds no difference. */
  | 'NO_CLEAR_DIFFERENCE'
  /** Points both ways. */
  | 'MIXED'
  /** Points to worse outcomes, not clearly or in one study only. */
  | 'LEANS_ADVERSE'
  /** Points clearly to worse outcomes, in at least two independent studies. */
  | 'ADVERSE'
  /** Too little evidence of weight to say. */
  | 'TOO_LITTLE'
  /** What there is does not settle it. */
  | 'UNCLEAR'
  /** No study counts. */
  | 'UNTESTED';

/** Sorts of gaps. */
export type GapReason =
  /** No finding at all. */
  | 'NEVER_STUDIED'
  /** Findings, but none on whether it works. */
  | 'ONLY_QUALITATIVE'
  /** No finding of quality 0.5 or more. */
  | 'ONLY_WEAK'
  /** A country is asked for and no finding is known to be from there. */
  | 'ONLY_ELSEWHERE'
  /** The newest study is more than ten years older than the data. */
  | 'ONLY_OLD'
  /** At least one favourable and one adverse study of quality 0.5 or more. */
  | 'CONFLICTING'
  /** No finding on what it costs. */
  | 'NO_COST'
  /** No finding in the words of a family member, child or service user. */
  | 'NO_FAMILY_VOICE';

/** Sorts of warnings. */
export type WarningCode =
  /** A review's included studies are not known, so that a study may count in it and by itself. */
  | 'OVERLAP_UNKNOWN'
  /** A review does not count: all its studies do, or it shares more than half of the smaller one's studies with a stronger review. */
  | 'COUNTED_ALREADY'
  /** Findings of a retracted study stand in the graph, and do not count. */
  | 'RETRACTED';

/** What rows and columns of the evidence map are. */
export type MapAxis =
  /** Interventions. */
  | 'INTERVENTION'
  /** Outcomes. */
  | 'OUTCOME'
  /** Populations. */
  | 'POPULATION'
  /** Contexts. */
  | 'CONTEXT'
  /** Themes. */
  | 'THEME';

/** By which property the findings of a cell are counted. */
export type MapSegment =
  /** Which way they point. */
  | 'DIRECTION'
  /** What they are about. */
  | 'DIMENSION'
  /** How sure one can be of them. */
  | 'CERTAINTY'
  /** How their study was done. */
  | 'DESIGN'
  /** Whose view they give. */
  | 'PERSPECTIVE';

/** A way of rating evidence, with its rules as data; docs/methods.md, section 13. */
export type RatingScheme =
  /** How sure one can be of an effect on one outcome, in four levels after GRADE. */
  | 'GRADE_LIKE'
  /** How sure one can be of what people say of it, in four levels after GRADE-CERQual. */
  | 'CERQUAL'
  /** What is known of each of EMMIE's five dimensions, and how good that is. */
  | 'EMMIE'
  /** How far up a ladder of evidence it has come, after the levels that guidebooks publish. */
  | 'LADDER'
  /** What it costs for each person or family, in five bands as guidebooks publish them. */
  | 'COST_BAND';

/** How much one part of a rating worries. */
export type RatingConcern =
  /** Not at all. */
  | 'NONE'
  /** A little. */
  | 'MINOR'
  /** By a level in CERQual. */
  | 'MODERATE'
  /** By a level in GRADE, by two in CERQual. */
  | 'SERIOUS'
  /** By two levels in GRADE. */
  | 'VERY_SERIOUS'
  /** It does not worry: it raises the rating. */
  | 'RAISES'
  /** The graph does not tell. */
  | 'UNKNOWN';

/** What sort of resource it is. */
export type ResourceKind =
  /** Slides of a talk. */
  | 'SLIDES'
  /** A recording in sound or pictures. */
  | 'RECORDING'
  /** Guidance or a manual. */
  | 'GUIDE'
  /** An example of good practice. */
  | 'GOOD_PRACTICE'
  /** A site or page. */
  | 'WEBSITE'
  /** A summary or paper. */
  | 'PAPER';

/** What sort of source it is. */
export type SourceKind =
  /** An article in a journal. */
  | 'ARTICLE'
  /** A report by an organisation. */
  | 'REPORT'
  /** A book or a part of one. */
  | 'BOOK'
  /** A page on the web. */
  | 'WEB_PAGE'
  /** A contribution to a conference. */
  | 'CONFERENCE_PAPER'
  /** A plan for a study. */
  | 'PROTOCOL'
  /** A text before review by peers. */
  | 'PREPRINT'
  /** A record of a parliament. */
  | 'PARLIAMENTARY_RECORD'
  /** News in a paper or online. */
  | 'NEWS';

/** How much of a source was seen when its facts were taken. */
export type SeenIn =
  /** The whole text. */
  | 'FULL_TEXT'
  /** Its abstract. */
  | 'ABSTRACT'
  /** A page of the organisation that made it. */
  | 'ORGANISATION_PAGE'
  /** A page by somebody else that reports it. */
  | 'SECONDARY_PAGE'
  /** Its abstract and a page by somebody else. */
  | 'ABSTRACT_AND_SECONDARY_PAGE'
  /** The study's protocol. */
  | 'PROTOCOL'
  /** Its title page. */
  | 'FRONT_MATTER'
  /** A record of a parliament. */
  | 'PARLIAMENTARY_RECORD'
  /** The abstract of a conference contribution. */
  | 'CONFERENCE_ABSTRACT';

/** How a study was done. */
export type StudyDesign =
  /** People, families or places were allocated by chance. */
  | 'RANDOMISED_TRIAL'
  /** A review that searched and appraised studies by a stated method. */
  | 'SYSTEMATIC_REVIEW'
  /** A review that pools its studies' results, network meta-analyses included. */
  | 'META_ANALYSIS'
  /** A comparison group that was matched or adjusted for. */
  | 'QUASI_EXPERIMENT'
  /** Groups followed over time with a comparison, not matched. */
  | 'COHORT'
  /** The same people or places before and after, without a comparison group. */
  | 'BEFORE_AFTER'
  /** A number of people who all had it, followed. */
  | 'CASE_SERIES'
  /** Figures that a service or programme reports of itself. */
  | 'SERVICE_DATA'
  /** Several methods; its quantitative part has a design of its own. */
  | 'MIXED_METHODS'
  /** Interviews, groups, observation. */
  | 'QUALITATIVE'
  /** One or a few cases in depth. */
  | 'CASE_STUDY'
  /** Judgement and argument, critiques included. */
  | 'EXPERT_OPINION'
  /** A plan for a study whose results are not out. */
  | 'PROTOCOL';

/** How likely it is that a study's result is off because of how it was done. */
export type RiskOfBias =
  /** Low. */
  | 'LOW'
  /** Some concerns. */
  | 'SOME_CONCERNS'
  /** High. */
  | 'HIGH';

/** What the true effects of studies are taken to be. */
export type SynthesisModel =
  /** The same in all studies. */
  | 'FIXED_EFFECT'
  /** Different from study to study, around a mean that is the pooled value. */
  | 'RANDOM_EFFECTS';

/** How the variance between studies, tau squared, is estimated. */
export type TauEstimator =
  /** By moments: DerSimonian and Laird. */
  | 'DERSIMONIAN_LAIRD'
  /** By the generalised Q statistic: Paule and Mandel, also known as empirical Bayes. */
  | 'PAULE_MANDEL'
  /** By restricted maximum likelihood. */
  | 'REML';

/** Why a finding is not pooled. */
export type ExclusionReason =
  /** It is not on whether something works, or its design cannot show that. */
  | 'NOT_AN_EFFECT'
  /** Its study was retracted. */
  | 'RETRACTED'
  /** It gives no estimate in numbers. */
  | 'NO_ESTIMATE'
  /** It gives an estimate without what its weight could be told from, such as a percentage without the number of people. */
  | 'NO_UNCERTAINTY'
  /** Its estimate cannot be turned into the measure asked for. */
  | 'OTHER_MEASURE'
  /** It is measured in another unit than the others. */
  | 'OTHER_UNIT'
  /** It is on an outcome that is not under the same one as the others, or on one whose polarity is not that of theirs, so that its number cannot be pooled with theirs. */
  | 'OTHER_OUTCOME'
  /** Another estimate of the same people stands for it. */
  | 'SAME_STUDY'
  /** It is of a review whose studies are pooled themselves, or mostly stand in another review. */
  | 'OVERLAP'
  /** Its interval does not hold its own estimate. */
  | 'INTERVAL_EXCLUDES_ESTIMATE'
  /** One of its numbers cannot be, or is too large or too small to be computed with. */
  | 'OUT_OF_RANGE'
  /** Nobody in either group, or everybody in both, had the event. */
  | 'NO_EVENTS';

/** Which ones: all fields given must hold. {} is no condition. */
export type CaseStudyWhere = {
  /** Global, readable and stable: the kind, a colon and a slug, such as `intervention:open-dialogue`. */
  id?: IdFilter | null | undefined;
  /** The preferred name. */
  name?: StringFilter | null | undefined;
  /** A few sentences in our own words. */
  summary?: StringFilter | null | undefined;
  /** Other names and abbreviations under which readers look for it, such as `FGC`. */
  aliases?: StringListFilter | null | undefined;
  /** Where to read more, outside this graph. */
  url?: StringFilter | null | undefined;
  /** When it was last changed here. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands in review. */
  status?: StatusFilter | null | undefined;
  /** Who may read it. */
  audience?: AudienceFilter | null | undefined;
  /** Whether the story was told by people or put together by researchers. */
  caseKind?: CaseKindFilter | null | undefined;
  /** Where in its source it stands: page, section or box. */
  locator?: StringFilter | null | undefined;
  /** What they needed. */
  needs?: FactorEdgeFilter | null | undefined;
  /** The interventions and organisations that met them. */
  services?: EntityEdgeFilter | null | undefined;
  /** What helped. */
  helped?: FactorEdgeFilter | null | undefined;
  /** What got in the way. */
  hindered?: FactorEdgeFilter | null | undefined;
  /** What came of it. */
  outcomes?: OutcomeEdgeFilter | null | undefined;
  /** The people it is a story of, as groups. */
  populations?: PopulationEdgeFilter | null | undefined;
  /** Country, settings and services in which it takes place. */
  contexts?: ContextEdgeFilter | null | undefined;
  /** The themes that it shows. */
  themes?: ThemeEdgeFilter | null | undefined;
  /** The study that it comes from. */
  study?: StudyEdgeFilter | null | undefined;
  /** The source that tells it. */
  source?: SourceEdgeFilter | null | undefined;
  /** All of these. [] is no condition. */
  and?: Array<CaseStudyWhere> | null | undefined;
  /** At least one of these. [] matches nothing. */
  or?: Array<CaseStudyWhere> | null | undefined;
  /** Not this. What is unknown stays unknown and does not match. */
  not?: CaseStudyWhere | null | undefined;
};

/** Which neighbours. */
export type CaseStudyEdgeFilter = {
  /** There is one of which this holds; {}: there is one. */
  some?: CaseStudyWhere | null | undefined;
  /** There is none of which this holds; {}: there is none. */
  none?: CaseStudyWhere | null | undefined;
  /** There is one with one of these ids. [] matches nothing. */
  in?: Array<string> | null | undefined;
};

/** Which ones: all fields given must hold. {} is no condition. */
export type ContextWhere = {
  /** Global, readable and stable: the kind, a colon and a slug, such as `intervention:open-dialogue`. */
  id?: IdFilter | null | undefined;
  /** The preferred name. */
  name?: StringFilter | null | undefined;
  /** A few sentences in our own words. */
  summary?: StringFilter | null | undefined;
  /** Other names and abbreviations under which readers look for it, such as `FGC`. */
  aliases?: StringListFilter | null | undefined;
  /** Where to read more, outside this graph. */
  url?: StringFilter | null | undefined;
  /** When it was last changed here. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands in review. */
  status?: StatusFilter | null | undefined;
  /** Who may read it. */
  audience?: AudienceFilter | null | undefined;
  /** Which kind of circumstance it is. */
  contextKind?: ContextKindFilter | null | undefined;
  /** Where it lies, for a place. */
  location?: LocationFilter | null | undefined;
  /** Contexts that it is part of. */
  broader?: ContextEdgeFilter | null | undefined;
  /** Contexts that are part of it. */
  narrower?: ContextEdgeFilter | null | undefined;
  /** Findings from it. */
  findings?: FindingEdgeFilter | null | undefined;
  /** Studies that took place in it. */
  studies?: StudyEdgeFilter | null | undefined;
  /** Families' stories set in it. */
  caseStudies?: CaseStudyEdgeFilter | null | undefined;
  /** Policies that hold in it. */
  policies?: PolicyEdgeFilter | null | undefined;
  /** All of these. [] is no condition. */
  and?: Array<ContextWhere> | null | undefined;
  /** At least one of these. [] matches nothing. */
  or?: Array<ContextWhere> | null | undefined;
  /** Not this. What is unknown stays unknown and does not match. */
  not?: ContextWhere | null | undefined;
};

/** Which neighbours. */
export type ContextEdgeFilter = {
  /** There is one of which this holds; {}: there is one. */
  some?: ContextWhere | null | undefined;
  /** There is none of which this holds; {}: there is none. */
  none?: ContextWhere | null | undefined;
  /** There is one with one of these ids. [] matches nothing. */
  in?: Array<string> | null | undefined;
  /** There is one with one of these ids or narrower. [] matches nothing. */
  within?: Array<string> | null | undefined;
};

/** Which ones: all fields given must hold. {} is no condition. */
export type DiscussionWhere = {
  /** Global, readable and stable: the kind, a colon and a slug, such as `intervention:open-dialogue`. */
  id?: IdFilter | null | undefined;
  /** The preferred name. */
  name?: StringFilter | null | undefined;
  /** A few sentences in our own words. */
  summary?: StringFilter | null | undefined;
  /** Other names and abbreviations under which readers look for it, such as `FGC`. */
  aliases?: StringListFilter | null | undefined;
  /** Where to read more, outside this graph. */
  url?: StringFilter | null | undefined;
  /** When it was last changed here. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands in review. */
  status?: StatusFilter | null | undefined;
  /** Who may read it. */
  audience?: AudienceFilter | null | undefined;
  /** The question, in our own words. */
  question?: StringFilter | null | undefined;
  /** What it is about. */
  about?: EntityEdgeFilter | null | undefined;
  /** The project within which it is held. */
  project?: ProjectEdgeFilter | null | undefined;
  /** All of these. [] is no condition. */
  and?: Array<DiscussionWhere> | null | undefined;
  /** At least one of these. [] matches nothing. */
  or?: Array<DiscussionWhere> | null | undefined;
  /** Not this. What is unknown stays unknown and does not match. */
  not?: DiscussionWhere | null | undefined;
};

/** Which neighbours. */
export type DiscussionEdgeFilter = {
  /** There is one of which this holds; {}: there is one. */
  some?: DiscussionWhere | null | undefined;
  /** There is none of which this holds; {}: there is none. */
  none?: DiscussionWhere | null | undefined;
  /** There is one with one of these ids. [] matches nothing. */
  in?: Array<string> | null | undefined;
};

/** Which ones: all fields given must hold. {} is no condition. */
export type EventWhere = {
  /** Global, readable and stable: the kind, a colon and a slug, such as `intervention:open-dialogue`. */
  id?: IdFilter | null | undefined;
  /** The preferred name. */
  name?: StringFilter | null | undefined;
  /** A few sentences in our own words. */
  summary?: StringFilter | null | undefined;
  /** Other names and abbreviations under which readers look for it, such as `FGC`. */
  aliases?: StringListFilter | null | undefined;
  /** Where to read more, outside this graph. */
  url?: StringFilter | null | undefined;
  /** When it was last changed here. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands in review. */
  status?: StatusFilter | null | undefined;
  /** Who may read it. */
  audience?: AudienceFilter | null | undefined;
  /** What sort of event it is. */
  eventKind?: EventKindFilter | null | undefined;
  /** When it was; its first day. */
  date?: PartialDateFilter | null | undefined;
  /** Its last day, where it took several. */
  endDate?: PartialDateFilter | null | undefined;
  /** Where it was, in words. */
  place?: StringFilter | null | undefined;
  /** The project that it belongs to. */
  project?: ProjectEdgeFilter | null | undefined;
  /** What was said, in the order of the day. */
  talks?: TalkEdgeFilter | null | undefined;
  /** Organisations that took part. */
  participants?: OrganisationEdgeFilter | null | undefined;
  /** Its themes. */
  themes?: ThemeEdgeFilter | null | undefined;
  /** Sources that tell of it. */
  sources?: SourceEdgeFilter | null | undefined;
  /** What was left for those who were not there. */
  resources?: ResourceEdgeFilter | null | undefined;
  /** All of these. [] is no condition. */
  and?: Array<EventWhere> | null | undefined;
  /** At least one of these. [] matches nothing. */
  or?: Array<EventWhere> | null | undefined;
  /** Not this. What is unknown stays unknown and does not match. */
  not?: EventWhere | null | undefined;
};

/** Which neighbours. */
export type EventEdgeFilter = {
  /** There is one of which this holds; {}: there is one. */
  some?: EventWhere | null | undefined;
  /** There is none of which this holds; {}: there is none. */
  none?: EventWhere | null | undefined;
  /** There is one with one of these ids. [] matches nothing. */
  in?: Array<string> | null | undefined;
};

/** Which ones: all fields given must hold. {} is no condition. */
export type FactorWhere = {
  /** Global, readable and stable: the kind, a colon and a slug, such as `intervention:open-dialogue`. */
  id?: IdFilter | null | undefined;
  /** The preferred name. */
  name?: StringFilter | null | undefined;
  /** A few sentences in our own words. */
  summary?: StringFilter | null | undefined;
  /** Other names and abbreviations under which readers look for it, such as `FGC`. */
  aliases?: StringListFilter | null | undefined;
  /** Where to read more, outside this graph. */
  url?: StringFilter | null | undefined;
  /** When it was last changed here. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands in review. */
  status?: StatusFilter | null | undefined;
  /** Who may read it. */
  audience?: AudienceFilter | null | undefined;
  /** What sort of factor it is. */
  factorKind?: FactorKindFilter | null | undefined;
  /** At which level it lies. */
  level?: FactorLevelFilter | null | undefined;
  /** The themes that it belongs to. */
  themes?: ThemeEdgeFilter | null | undefined;
  /** Findings about it. */
  findings?: FindingEdgeFilter | null | undefined;
  /** Families' stories in which it was a need. */
  neededIn?: CaseStudyEdgeFilter | null | undefined;
  /** Families' stories in which it helped. */
  helpedIn?: CaseStudyEdgeFilter | null | undefined;
  /** Families' stories in which it got in the way. */
  hinderedIn?: CaseStudyEdgeFilter | null | undefined;
  /** All of these. [] is no condition. */
  and?: Array<FactorWhere> | null | undefined;
  /** At least one of these. [] matches nothing. */
  or?: Array<FactorWhere> | null | undefined;
  /** Not this. What is unknown stays unknown and does not match. */
  not?: FactorWhere | null | undefined;
};

/** Which neighbours. */
export type FactorEdgeFilter = {
  /** There is one of which this holds; {}: there is one. */
  some?: FactorWhere | null | undefined;
  /** There is none of which this holds; {}: there is none. */
  none?: FactorWhere | null | undefined;
  /** There is one with one of these ids. [] matches nothing. */
  in?: Array<string> | null | undefined;
};

/** Which ones: all fields given must hold. {} is no condition. */
export type FindingWhere = {
  /** Global, readable and stable: the kind, a colon and a slug, such as `intervention:open-dialogue`. */
  id?: IdFilter | null | undefined;
  /** Its statement, shortened to about 80 characters. */
  name?: StringFilter | null | undefined;
  /** A few sentences in our own words. */
  summary?: StringFilter | null | undefined;
  /** Other names and abbreviations under which readers look for it, such as `FGC`. */
  aliases?: StringListFilter | null | undefined;
  /** Where to read more, outside this graph. */
  url?: StringFilter | null | undefined;
  /** When it was last changed here. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands in review. */
  status?: StatusFilter | null | undefined;
  /** Who may read it. */
  audience?: AudienceFilter | null | undefined;
  /** The claim in a sentence of our own. */
  statement?: StringFilter | null | undefined;
  /** Which way it points, turned by the outcome's polarity: FAVOURABLE means better for the people concerned. */
  direction?: DirectionFilter | null | undefined;
  /** What it is about: effect, mechanism, cost, experience, ... */
  dimension?: DimensionFilter | null | undefined;
  /** How sure one can be of it, as a person or the source rated it. */
  certainty?: CertaintyFilter | null | undefined;
  /** Who made the certainty rating. */
  certaintyBasis?: RatingBasisFilter | null | undefined;
  /** Whose view it is. */
  perspective?: PerspectiveFilter | null | undefined;
  /** Where in its source it stands: page, section, table or time. */
  locator?: StringFilter | null | undefined;
  /** The effect in numbers, and as the source words it. */
  effect?: EffectEstimateFilter | null | undefined;
  /** An amount of money that it states. */
  cost?: MoneyFilter | null | undefined;
  /** The time at which the outcome was measured, in months after the start. */
  followUpMonths?: FloatFilter | null | undefined;
  /** How many studies of a review it rests on. */
  restsOnStudies?: IntFilter | null | undefined;
  /** Who chose the outcome that was measured. */
  outcomeDefinedBy?: OutcomeDefinerFilter | null | undefined;
  /** How it came into this graph. */
  extraction?: ExtractionFilter | null | undefined;
  /** What to know before using it. */
  caveat?: StringFilter | null | undefined;
  /** The year of its study or, without one, of its source. */
  year?: IntFilter | null | undefined;
  /** The study that found it. */
  study?: StudyEdgeFilter | null | undefined;
  /** The source that it was taken from. */
  source?: SourceEdgeFilter | null | undefined;
  /** The talk in which it was said, where it was. */
  talk?: TalkEdgeFilter | null | undefined;
  /** The interventions that it is about. */
  interventions?: InterventionEdgeFilter | null | undefined;
  /** The outcome that it is about; one, unless the source gives a single result for several. */
  outcomes?: OutcomeEdgeFilter | null | undefined;
  /** The people whom it was found among. */
  populations?: PopulationEdgeFilter | null | undefined;
  /** Country, setting, service and stage in which it was found. */
  contexts?: ContextEdgeFilter | null | undefined;
  /** The factors that it is about. */
  factors?: FactorEdgeFilter | null | undefined;
  /** The mechanisms that it speaks of. */
  mechanisms?: MechanismEdgeFilter | null | undefined;
  /** The themes that it belongs to. */
  themes?: ThemeEdgeFilter | null | undefined;
  /** Recommendations that rest on it. */
  recommendations?: RecommendationEdgeFilter | null | undefined;
  /** All of these. [] is no condition. */
  and?: Array<FindingWhere> | null | undefined;
  /** At least one of these. [] matches nothing. */
  or?: Array<FindingWhere> | null | undefined;
  /** Not this. What is unknown stays unknown and does not match. */
  not?: FindingWhere | null | undefined;
};

/** Which neighbours. */
export type FindingEdgeFilter = {
  /** There is one of which this holds; {}: there is one. */
  some?: FindingWhere | null | undefined;
  /** There is none of which this holds; {}: there is none. */
  none?: FindingWhere | null | undefined;
  /** There is one with one of these ids. [] matches nothing. */
  in?: Array<string> | null | undefined;
};

/** Which ones: all fields given must hold. {} is no condition. */
export type InterventionWhere = {
  /** Global, readable and stable: the kind, a colon and a slug, such as `intervention:open-dialogue`. */
  id?: IdFilter | null | undefined;
  /** The preferred name. */
  name?: StringFilter | null | undefined;
  /** A few sentences in our own words. */
  summary?: StringFilter | null | undefined;
  /** Other names and abbreviations under which readers look for it, such as `FGC`. */
  aliases?: StringListFilter | null | undefined;
  /** Where to read more, outside this graph. */
  url?: StringFilter | null | undefined;
  /** When it was last changed here. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands in review. */
  status?: StatusFilter | null | undefined;
  /** Who may read it. */
  audience?: AudienceFilter | null | undefined;
  /** What sort of thing it is. */
  interventionKind?: InterventionKindFilter | null | undefined;
  /** Since when it is practised, as far as a source says. */
  since?: PartialDateFilter | null | undefined;
  /** Where it comes from, in words. */
  origin?: StringFilter | null | undefined;
  /** Who delivers it: roles and training, in words. */
  deliveredBy?: StringFilter | null | undefined;
  /** What it costs, where a source says so. */
  cost?: MoneyFilter | null | undefined;
  /** The principles it rests on, in their usual order. */
  principles?: PrincipleEdgeFilter | null | undefined;
  /** Interventions that it is a kind of. */
  broader?: InterventionEdgeFilter | null | undefined;
  /** Interventions that are a kind of it. */
  narrower?: InterventionEdgeFilter | null | undefined;
  /** Interventions that are a part of this programme. */
  components?: InterventionEdgeFilter | null | undefined;
  /** Programmes that it is a part of. */
  componentOf?: InterventionEdgeFilter | null | undefined;
  /** The people whom it is meant for. */
  populations?: PopulationEdgeFilter | null | undefined;
  /** How it is thought to work. */
  mechanisms?: MechanismEdgeFilter | null | undefined;
  /** Organisations that deliver, develop or train it. */
  organisations?: OrganisationEdgeFilter | null | undefined;
  /** Reports, slides, recordings and examples about it. */
  resources?: ResourceEdgeFilter | null | undefined;
  /** What studies and sources claim about it. */
  findings?: FindingEdgeFilter | null | undefined;
  /** Studies that examine it, with or without published findings. */
  studies?: StudyEdgeFilter | null | undefined;
  /** Projects that take it up. */
  projects?: ProjectEdgeFilter | null | undefined;
  /** Talks about it. */
  talks?: TalkEdgeFilter | null | undefined;
  /** Policies, laws and guidance that promote it. */
  policies?: PolicyEdgeFilter | null | undefined;
  /** Families' stories in which it was a service. */
  caseStudies?: CaseStudyEdgeFilter | null | undefined;
  /** What people and organisations judged of it. */
  judgements?: JudgementEdgeFilter | null | undefined;
  /** Discussions about it. */
  discussions?: DiscussionEdgeFilter | null | undefined;
  /** All of these. [] is no condition. */
  and?: Array<InterventionWhere> | null | undefined;
  /** At least one of these. [] matches nothing. */
  or?: Array<InterventionWhere> | null | undefined;
  /** Not this. What is unknown stays unknown and does not match. */
  not?: InterventionWhere | null | undefined;
};

/** Which neighbours. */
export type InterventionEdgeFilter = {
  /** There is one of which this holds; {}: there is one. */
  some?: InterventionWhere | null | undefined;
  /** There is none of which this holds; {}: there is none. */
  none?: InterventionWhere | null | undefined;
  /** There is one with one of these ids. [] matches nothing. */
  in?: Array<string> | null | undefined;
  /** There is one with one of these ids or narrower. [] matches nothing. */
  within?: Array<string> | null | undefined;
};

/** Which ones: all fields given must hold. {} is no condition. */
export type JudgementWhere = {
  /** Global, readable and stable: the kind, a colon and a slug, such as `intervention:open-dialogue`. */
  id?: IdFilter | null | undefined;
  /** The preferred name. */
  name?: StringFilter | null | undefined;
  /** A few sentences in our own words. */
  summary?: StringFilter | null | undefined;
  /** Other names and abbreviations under which readers look for it, such as `FGC`. */
  aliases?: StringListFilter | null | undefined;
  /** Where to read more, outside this graph. */
  url?: StringFilter | null | undefined;
  /** When it was last changed here. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands in review. */
  status?: StatusFilter | null | undefined;
  /** Who may read it. */
  audience?: AudienceFilter | null | undefined;
  /** The scheme. */
  scheme?: RatingSchemeFilter | null | undefined;
  /** The scheme in words, where it is another, such as `Evidence Store: strength of evidence`. */
  schemeText?: StringFilter | null | undefined;
  /** The level that was given, as the scheme names it. */
  level?: StringFilter | null | undefined;
  /** Why, in a few sentences of our own. */
  reason?: StringFilter | null | undefined;
  /** When it was judged. */
  date?: PartialDateFilter | null | undefined;
  /** Where in its source it stands. */
  locator?: StringFilter | null | undefined;
  /** The intervention that was judged. */
  intervention?: InterventionEdgeFilter | null | undefined;
  /** The outcome that it is for. */
  outcome?: OutcomeEdgeFilter | null | undefined;
  /** Who judged: people and organisations. */
  judges?: EntityEdgeFilter | null | undefined;
  /** The source that publishes it. */
  source?: SourceEdgeFilter | null | undefined;
  /** All of these. [] is no condition. */
  and?: Array<JudgementWhere> | null | undefined;
  /** At least one of these. [] matches nothing. */
  or?: Array<JudgementWhere> | null | undefined;
  /** Not this. What is unknown stays unknown and does not match. */
  not?: JudgementWhere | null | undefined;
};

/** Which neighbours. */
export type JudgementEdgeFilter = {
  /** There is one of which this holds; {}: there is one. */
  some?: JudgementWhere | null | undefined;
  /** There is none of which this holds; {}: there is none. */
  none?: JudgementWhere | null | undefined;
  /** There is one with one of these ids. [] matches nothing. */
  in?: Array<string> | null | undefined;
};

/** Which ones: all fields given must hold. {} is no condition. */
export type MechanismWhere = {
  /** Global, readable and stable: the kind, a colon and a slug, such as `intervention:open-dialogue`. */
  id?: IdFilter | null | undefined;
  /** The preferred name. */
  name?: StringFilter | null | undefined;
  /** A few sentences in our own words. */
  summary?: StringFilter | null | undefined;
  /** Other names and abbreviations under which readers look for it, such as `FGC`. */
  aliases?: StringListFilter | null | undefined;
  /** Where to read more, outside this graph. */
  url?: StringFilter | null | undefined;
  /** When it was last changed here. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands in review. */
  status?: StatusFilter | null | undefined;
  /** Who may read it. */
  audience?: AudienceFilter | null | undefined;
  /** Interventions that are thought to work through it. */
  interventions?: InterventionEdgeFilter | null | undefined;
  /** Findings that speak of it. */
  findings?: FindingEdgeFilter | null | undefined;
  /** All of these. [] is no condition. */
  and?: Array<MechanismWhere> | null | undefined;
  /** At least one of these. [] matches nothing. */
  or?: Array<MechanismWhere> | null | undefined;
  /** Not this. What is unknown stays unknown and does not match. */
  not?: MechanismWhere | null | undefined;
};

/** Which neighbours. */
export type MechanismEdgeFilter = {
  /** There is one of which this holds; {}: there is one. */
  some?: MechanismWhere | null | undefined;
  /** There is none of which this holds; {}: there is none. */
  none?: MechanismWhere | null | undefined;
  /** There is one with one of these ids. [] matches nothing. */
  in?: Array<string> | null | undefined;
};

/** Which ones: all fields given must hold. {} is no condition. */
export type OrganisationWhere = {
  /** Global, readable and stable: the kind, a colon and a slug, such as `intervention:open-dialogue`. */
  id?: IdFilter | null | undefined;
  /** The preferred name. */
  name?: StringFilter | null | undefined;
  /** A few sentences in our own words. */
  summary?: StringFilter | null | undefined;
  /** Other names and abbreviations under which readers look for it, such as `FGC`. */
  aliases?: StringListFilter | null | undefined;
  /** Where to read more, outside this graph. */
  url?: StringFilter | null | undefined;
  /** When it was last changed here. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands in review. */
  status?: StatusFilter | null | undefined;
  /** Who may read it. */
  audience?: AudienceFilter | null | undefined;
  /** What sort of organisation it is. */
  organisationKind?: OrganisationKindFilter | null | undefined;
  /** Where it is: the town or borough. */
  location?: LocationFilter | null | undefined;
  /** Organisations that it is a part of. */
  partOf?: OrganisationEdgeFilter | null | undefined;
  /** Organisations that are parts of it. */
  parts?: OrganisationEdgeFilter | null | undefined;
  /** Interventions that it delivers, develops or trains. */
  interventions?: InterventionEdgeFilter | null | undefined;
  /** Events that it took part in. */
  events?: EventEdgeFilter | null | undefined;
  /** People who work or worked there. */
  people?: PersonEdgeFilter | null | undefined;
  /** Studies that it ran, commissioned or paid for. */
  studies?: StudyEdgeFilter | null | undefined;
  /** Sources that it wrote. */
  sources?: SourceEdgeFilter | null | undefined;
  /** Policies that it issued. */
  policies?: PolicyEdgeFilter | null | undefined;
  /** Projects that it pays for. */
  fundedProjects?: ProjectEdgeFilter | null | undefined;
  /** Projects that it is a partner in. */
  projects?: ProjectEdgeFilter | null | undefined;
  /** Resources about it. */
  resources?: ResourceEdgeFilter | null | undefined;
  /** Resources that it publishes. */
  published?: ResourceEdgeFilter | null | undefined;
  /** Talks about it. */
  talks?: TalkEdgeFilter | null | undefined;
  /** Families' stories in which it was a service. */
  caseStudies?: CaseStudyEdgeFilter | null | undefined;
  /** What it judged. */
  judgements?: JudgementEdgeFilter | null | undefined;
  /** All of these. [] is no condition. */
  and?: Array<OrganisationWhere> | null | undefined;
  /** At least one of these. [] matches nothing. */
  or?: Array<OrganisationWhere> | null | undefined;
  /** Not this. What is unknown stays unknown and does not match. */
  not?: OrganisationWhere | null | undefined;
};

/** Which neighbours. */
export type OrganisationEdgeFilter = {
  /** There is one of which this holds; {}: there is one. */
  some?: OrganisationWhere | null | undefined;
  /** There is none of which this holds; {}: there is none. */
  none?: OrganisationWhere | null | undefined;
  /** There is one with one of these ids. [] matches nothing. */
  in?: Array<string> | null | undefined;
};

/** Which ones: all fields given must hold. {} is no condition. */
export type OutcomeWhere = {
  /** Global, readable and stable: the kind, a colon and a slug, such as `intervention:open-dialogue`. */
  id?: IdFilter | null | undefined;
  /** The preferred name. */
  name?: StringFilter | null | undefined;
  /** A few sentences in our own words. */
  summary?: StringFilter | null | undefined;
  /** Other names and abbreviations under which readers look for it, such as `FGC`. */
  aliases?: StringListFilter | null | undefined;
  /** Where to read more, outside this graph. */
  url?: StringFilter | null | undefined;
  /** When it was last changed here. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands in review. */
  status?: StatusFilter | null | undefined;
  /** Who may read it. */
  audience?: AudienceFilter | null | undefined;
  /** Whether more of it is better or worse for the people concerned. */
  polarity?: PolarityFilter | null | undefined;
  /** Outcomes that it is a kind of. */
  broader?: OutcomeEdgeFilter | null | undefined;
  /** Outcomes that are a kind of it. */
  narrower?: OutcomeEdgeFilter | null | undefined;
  /** Outcomes that it hints at without being a kind of them, as care proceedings do for entering care. */
  indicatorOf?: OutcomeEdgeFilter | null | undefined;
  /** Outcomes that hint at it. */
  indicators?: OutcomeEdgeFilter | null | undefined;
  /** Findings on it. */
  findings?: FindingEdgeFilter | null | undefined;
  /** Families' stories that led to it. */
  caseStudies?: CaseStudyEdgeFilter | null | undefined;
  /** Judgements of interventions that are for it. */
  judgements?: JudgementEdgeFilter | null | undefined;
  /** All of these. [] is no condition. */
  and?: Array<OutcomeWhere> | null | undefined;
  /** At least one of these. [] matches nothing. */
  or?: Array<OutcomeWhere> | null | undefined;
  /** Not this. What is unknown stays unknown and does not match. */
  not?: OutcomeWhere | null | undefined;
};

/** Which neighbours. */
export type OutcomeEdgeFilter = {
  /** There is one of which this holds; {}: there is one. */
  some?: OutcomeWhere | null | undefined;
  /** There is none of which this holds; {}: there is none. */
  none?: OutcomeWhere | null | undefined;
  /** There is one with one of these ids. [] matches nothing. */
  in?: Array<string> | null | undefined;
  /** There is one with one of these ids or narrower. [] matches nothing. */
  within?: Array<string> | null | undefined;
};

/** Which ones: all fields given must hold. {} is no condition. */
export type PersonWhere = {
  /** Global, readable and stable: the kind, a colon and a slug, such as `intervention:open-dialogue`. */
  id?: IdFilter | null | undefined;
  /** The preferred name. */
  name?: StringFilter | null | undefined;
  /** A few sentences in our own words. */
  summary?: StringFilter | null | undefined;
  /** Other names and abbreviations under which readers look for it, such as `FGC`. */
  aliases?: StringListFilter | null | undefined;
  /** Where to read more, outside this graph. */
  url?: StringFilter | null | undefined;
  /** When it was last changed here. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands in review. */
  status?: StatusFilter | null | undefined;
  /** Who may read it. */
  audience?: AudienceFilter | null | undefined;
  /** Their role as the document states it. */
  roleText?: StringFilter | null | undefined;
  /** Organisations that they work or worked for, as the document states it. */
  affiliations?: OrganisationEdgeFilter | null | undefined;
  /** Talks that they gave. */
  talks?: TalkEdgeFilter | null | undefined;
  /** Sources that they wrote. */
  sources?: SourceEdgeFilter | null | undefined;
  /** Projects that they lead. */
  projects?: ProjectEdgeFilter | null | undefined;
  /** What they judged. */
  judgements?: JudgementEdgeFilter | null | undefined;
  /** All of these. [] is no condition. */
  and?: Array<PersonWhere> | null | undefined;
  /** At least one of these. [] matches nothing. */
  or?: Array<PersonWhere> | null | undefined;
  /** Not this. What is unknown stays unknown and does not match. */
  not?: PersonWhere | null | undefined;
};

/** Which neighbours. */
export type PersonEdgeFilter = {
  /** There is one of which this holds; {}: there is one. */
  some?: PersonWhere | null | undefined;
  /** There is none of which this holds; {}: there is none. */
  none?: PersonWhere | null | undefined;
  /** There is one with one of these ids. [] matches nothing. */
  in?: Array<string> | null | undefined;
};

/** Which ones: all fields given must hold. {} is no condition. */
export type PolicyWhere = {
  /** Global, readable and stable: the kind, a colon and a slug, such as `intervention:open-dialogue`. */
  id?: IdFilter | null | undefined;
  /** The preferred name. */
  name?: StringFilter | null | undefined;
  /** A few sentences in our own words. */
  summary?: StringFilter | null | undefined;
  /** Other names and abbreviations under which readers look for it, such as `FGC`. */
  aliases?: StringListFilter | null | undefined;
  /** Where to read more, outside this graph. */
  url?: StringFilter | null | undefined;
  /** When it was last changed here. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands in review. */
  status?: StatusFilter | null | undefined;
  /** Who may read it. */
  audience?: AudienceFilter | null | undefined;
  /** What sort of text it is. */
  policyKind?: PolicyKindFilter | null | undefined;
  /** When it was passed or published. */
  date?: PartialDateFilter | null | undefined;
  /** What it aims at, in our own words. */
  aim?: StringFilter | null | undefined;
  /** Who issued it. */
  issuers?: OrganisationEdgeFilter | null | undefined;
  /** Where it holds. */
  contexts?: ContextEdgeFilter | null | undefined;
  /** Interventions that it promotes. */
  interventions?: InterventionEdgeFilter | null | undefined;
  /** Themes that it is about. */
  themes?: ThemeEdgeFilter | null | undefined;
  /** Its own text, and sources that tell of it. */
  sources?: SourceEdgeFilter | null | undefined;
  /** Policies that it follows or replaces. */
  follows?: PolicyEdgeFilter | null | undefined;
  /** Policies that follow or replace it. */
  followedBy?: PolicyEdgeFilter | null | undefined;
  /** All of these. [] is no condition. */
  and?: Array<PolicyWhere> | null | undefined;
  /** At least one of these. [] matches nothing. */
  or?: Array<PolicyWhere> | null | undefined;
  /** Not this. What is unknown stays unknown and does not match. */
  not?: PolicyWhere | null | undefined;
};

/** Which neighbours. */
export type PolicyEdgeFilter = {
  /** There is one of which this holds; {}: there is one. */
  some?: PolicyWhere | null | undefined;
  /** There is none of which this holds; {}: there is none. */
  none?: PolicyWhere | null | undefined;
  /** There is one with one of these ids. [] matches nothing. */
  in?: Array<string> | null | undefined;
};

/** Which ones: all fields given must hold. {} is no condition. */
export type PopulationWhere = {
  /** Global, readable and stable: the kind, a colon and a slug, such as `intervention:open-dialogue`. */
  id?: IdFilter | null | undefined;
  /** The preferred name. */
  name?: StringFilter | null | undefined;
  /** A few sentences in our own words. */
  summary?: StringFilter | null | undefined;
  /** Other names and abbreviations under which readers look for it, such as `FGC`. */
  aliases?: StringListFilter | null | undefined;
  /** Where to read more, outside this graph. */
  url?: StringFilter | null | undefined;
  /** When it was last changed here. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands in review. */
  status?: StatusFilter | null | undefined;
  /** Who may read it. */
  audience?: AudienceFilter | null | undefined;
  /** Populations that it is part of. */
  broader?: PopulationEdgeFilter | null | undefined;
  /** Populations that are part of it. */
  narrower?: PopulationEdgeFilter | null | undefined;
  /** Findings among them. */
  findings?: FindingEdgeFilter | null | undefined;
  /** Studies of them. */
  studies?: StudyEdgeFilter | null | undefined;
  /** Families' stories about them. */
  caseStudies?: CaseStudyEdgeFilter | null | undefined;
  /** Interventions meant for them. */
  interventions?: InterventionEdgeFilter | null | undefined;
  /** All of these. [] is no condition. */
  and?: Array<PopulationWhere> | null | undefined;
  /** At least one of these. [] matches nothing. */
  or?: Array<PopulationWhere> | null | undefined;
  /** Not this. What is unknown stays unknown and does not match. */
  not?: PopulationWhere | null | undefined;
};

/** Which neighbours. */
export type PopulationEdgeFilter = {
  /** There is one of which this holds; {}: there is one. */
  some?: PopulationWhere | null | undefined;
  /** There is none of which this holds; {}: there is none. */
  none?: PopulationWhere | null | undefined;
  /** There is one with one of these ids. [] matches nothing. */
  in?: Array<string> | null | undefined;
  /** There is one with one of these ids or narrower. [] matches nothing. */
  within?: Array<string> | null | undefined;
};

/** Which ones: all fields given must hold. {} is no condition. */
export type PrincipleWhere = {
  /** Global, readable and stable: the kind, a colon and a slug, such as `intervention:open-dialogue`. */
  id?: IdFilter | null | undefined;
  /** The preferred name. */
  name?: StringFilter | null | undefined;
  /** A few sentences in our own words. */
  summary?: StringFilter | null | undefined;
  /** Other names and abbreviations under which readers look for it, such as `FGC`. */
  aliases?: StringListFilter | null | undefined;
  /** Where to read more, outside this graph. */
  url?: StringFilter | null | undefined;
  /** When it was last changed here. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands in review. */
  status?: StatusFilter | null | undefined;
  /** Who may read it. */
  audience?: AudienceFilter | null | undefined;
  /** Its place in the usual order of its intervention's principles, from 1. */
  position?: IntFilter | null | undefined;
  /** Where in its source it stands: page, section or time. */
  locator?: StringFilter | null | undefined;
  /** The interventions that rest on it. */
  interventions?: InterventionEdgeFilter | null | undefined;
  /** Where it is stated. */
  source?: SourceEdgeFilter | null | undefined;
  /** All of these. [] is no condition. */
  and?: Array<PrincipleWhere> | null | undefined;
  /** At least one of these. [] matches nothing. */
  or?: Array<PrincipleWhere> | null | undefined;
  /** Not this. What is unknown stays unknown and does not match. */
  not?: PrincipleWhere | null | undefined;
};

/** Which neighbours. */
export type PrincipleEdgeFilter = {
  /** There is one of which this holds; {}: there is one. */
  some?: PrincipleWhere | null | undefined;
  /** There is none of which this holds; {}: there is none. */
  none?: PrincipleWhere | null | undefined;
  /** There is one with one of these ids. [] matches nothing. */
  in?: Array<string> | null | undefined;
};

/** Which ones: all fields given must hold. {} is no condition. */
export type ProjectWhere = {
  /** Global, readable and stable: the kind, a colon and a slug, such as `intervention:open-dialogue`. */
  id?: IdFilter | null | undefined;
  /** The preferred name. */
  name?: StringFilter | null | undefined;
  /** A few sentences in our own words. */
  summary?: StringFilter | null | undefined;
  /** Other names and abbreviations under which readers look for it, such as `FGC`. */
  aliases?: StringListFilter | null | undefined;
  /** Where to read more, outside this graph. */
  url?: StringFilter | null | undefined;
  /** When it was last changed here. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands in review. */
  status?: StatusFilter | null | undefined;
  /** Who may read it. */
  audience?: AudienceFilter | null | undefined;
  /** When it began. */
  startDate?: PartialDateFilter | null | undefined;
  /** When it ended. */
  endDate?: PartialDateFilter | null | undefined;
  /** What it set out to do, in our own words. */
  aims?: StringListFilter | null | undefined;
  /** Who paid for it. */
  funder?: OrganisationEdgeFilter | null | undefined;
  /** Who led it. */
  leads?: PersonEdgeFilter | null | undefined;
  /** Organisations that were partners in it. */
  partners?: OrganisationEdgeFilter | null | undefined;
  /** What it is about. */
  themes?: ThemeEdgeFilter | null | undefined;
  /** Interventions that it takes up. */
  interventions?: InterventionEdgeFilter | null | undefined;
  /** What it left for others: a site, slides, papers. */
  resources?: ResourceEdgeFilter | null | undefined;
  /** Sources that tell of it. */
  sources?: SourceEdgeFilter | null | undefined;
  /** Events that it held. */
  events?: EventEdgeFilter | null | undefined;
  /** Studies done within it. */
  studies?: StudyEdgeFilter | null | undefined;
  /** Discussions held within it. */
  discussions?: DiscussionEdgeFilter | null | undefined;
  /** All of these. [] is no condition. */
  and?: Array<ProjectWhere> | null | undefined;
  /** At least one of these. [] matches nothing. */
  or?: Array<ProjectWhere> | null | undefined;
  /** Not this. What is unknown stays unknown and does not match. */
  not?: ProjectWhere | null | undefined;
};

/** Which neighbours. */
export type ProjectEdgeFilter = {
  /** There is one of which this holds; {}: there is one. */
  some?: ProjectWhere | null | undefined;
  /** There is none of which this holds; {}: there is none. */
  none?: ProjectWhere | null | undefined;
  /** There is one with one of these ids. [] matches nothing. */
  in?: Array<string> | null | undefined;
};

/** Which ones: all fields given must hold. {} is no condition. */
export type RecommendationWhere = {
  /** Global, readable and stable: the kind, a colon and a slug, such as `intervention:open-dialogue`. */
  id?: IdFilter | null | undefined;
  /** What is advised, shortened to about 80 characters. */
  name?: StringFilter | null | undefined;
  /** A few sentences in our own words. */
  summary?: StringFilter | null | undefined;
  /** Other names and abbreviations under which readers look for it, such as `FGC`. */
  aliases?: StringListFilter | null | undefined;
  /** Where to read more, outside this graph. */
  url?: StringFilter | null | undefined;
  /** When it was last changed here. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands in review. */
  status?: StatusFilter | null | undefined;
  /** Who may read it. */
  audience?: AudienceFilter | null | undefined;
  /** What is advised, in our own words. */
  text?: StringFilter | null | undefined;
  /** Whom it is addressed to. */
  audienceText?: StringFilter | null | undefined;
  /** The kinds of reader whom it is addressed to, such as `commissioners`. */
  addressedTo?: StringListFilter | null | undefined;
  /** Its number in its source. */
  position?: IntFilter | null | undefined;
  /** Where in its source it stands: page or section. */
  locator?: StringFilter | null | undefined;
  /** The themes that it belongs to. */
  themes?: ThemeEdgeFilter | null | undefined;
  /** The findings that it rests on. */
  findings?: FindingEdgeFilter | null | undefined;
  /** The source that makes it. */
  source?: SourceEdgeFilter | null | undefined;
  /** All of these. [] is no condition. */
  and?: Array<RecommendationWhere> | null | undefined;
  /** At least one of these. [] matches nothing. */
  or?: Array<RecommendationWhere> | null | undefined;
  /** Not this. What is unknown stays unknown and does not match. */
  not?: RecommendationWhere | null | undefined;
};

/** Which neighbours. */
export type RecommendationEdgeFilter = {
  /** There is one of which this holds; {}: there is one. */
  some?: RecommendationWhere | null | undefined;
  /** There is none of which this holds; {}: there is none. */
  none?: RecommendationWhere | null | undefined;
  /** There is one with one of these ids. [] matches nothing. */
  in?: Array<string> | null | undefined;
};

/** Which ones: all fields given must hold. {} is no condition. */
export type ResourceWhere = {
  /** Global, readable and stable: the kind, a colon and a slug, such as `intervention:open-dialogue`. */
  id?: IdFilter | null | undefined;
  /** The preferred name. */
  name?: StringFilter | null | undefined;
  /** A few sentences in our own words. */
  summary?: StringFilter | null | undefined;
  /** Other names and abbreviations under which readers look for it, such as `FGC`. */
  aliases?: StringListFilter | null | undefined;
  /** Where to read more, outside this graph. */
  url?: StringFilter | null | undefined;
  /** When it was last changed here. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands in review. */
  status?: StatusFilter | null | undefined;
  /** Who may read it. */
  audience?: AudienceFilter | null | undefined;
  /** What sort of resource it is. */
  resourceKind?: ResourceKindFilter | null | undefined;
  /** Its format, such as `slides`, `audio`, `PDF`. */
  format?: StringFilter | null | undefined;
  /** What it is about. */
  about?: EntityEdgeFilter | null | undefined;
  /** The talk, event or project that left it. */
  leftBy?: EntityEdgeFilter | null | undefined;
  /** Who publishes it. */
  publishers?: OrganisationEdgeFilter | null | undefined;
  /** All of these. [] is no condition. */
  and?: Array<ResourceWhere> | null | undefined;
  /** At least one of these. [] matches nothing. */
  or?: Array<ResourceWhere> | null | undefined;
  /** Not this. What is unknown stays unknown and does not match. */
  not?: ResourceWhere | null | undefined;
};

/** Which neighbours. */
export type ResourceEdgeFilter = {
  /** There is one of which this holds; {}: there is one. */
  some?: ResourceWhere | null | undefined;
  /** There is none of which this holds; {}: there is none. */
  none?: ResourceWhere | null | undefined;
  /** There is one with one of these ids. [] matches nothing. */
  in?: Array<string> | null | undefined;
};

/** Which ones: all fields given must hold. {} is no condition. */
export type SourceWhere = {
  /** Global, readable and stable: the kind, a colon and a slug, such as `intervention:open-dialogue`. */
  id?: IdFilter | null | undefined;
  /** The preferred name. */
  name?: StringFilter | null | undefined;
  /** A few sentences in our own words. */
  summary?: StringFilter | null | undefined;
  /** Other names and abbreviations under which readers look for it, such as `FGC`. */
  aliases?: StringListFilter | null | undefined;
  /** Where to read more, outside this graph. */
  url?: StringFilter | null | undefined;
  /** When it was last changed here. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands in review. */
  status?: StatusFilter | null | undefined;
  /** Who may read it. */
  audience?: AudienceFilter | null | undefined;
  /** The reference in one line, made from the fields below. */
  citation?: StringFilter | null | undefined;
  /** Its title. */
  title?: StringFilter | null | undefined;
  /** Authors as printed, in order. */
  authorNames?: StringListFilter | null | undefined;
  /** The year of publication. */
  year?: IntFilter | null | undefined;
  /** What sort of source it is. */
  sourceKind?: SourceKindFilter | null | undefined;
  /** The journal, series or site that it stands in. */
  container?: StringFilter | null | undefined;
  /** Volume and number. */
  volume?: StringFilter | null | undefined;
  /** Pages. */
  pages?: StringFilter | null | undefined;
  /** Its Digital Object Identifier, without the resolver: `10.1093/bjsw/bcae035`. */
  doi?: StringFilter | null | undefined;
  /** How much of it was seen when its facts were taken. */
  seenIn?: SeenInFilter | null | undefined;
  /** The address at which it was seen. */
  seenAt?: StringFilter | null | undefined;
  /** People and organisations of this graph who wrote it. */
  authors?: EntityEdgeFilter | null | undefined;
  /** Studies that it reports. */
  studies?: StudyEdgeFilter | null | undefined;
  /** Claims taken from it. */
  findings?: FindingEdgeFilter | null | undefined;
  /** Studies that it disputes. */
  criticises?: StudyEdgeFilter | null | undefined;
  /** Principles stated in it. */
  principles?: PrincipleEdgeFilter | null | undefined;
  /** Recommendations made in it. */
  recommendations?: RecommendationEdgeFilter | null | undefined;
  /** Policies that it sets out or tells of. */
  policies?: PolicyEdgeFilter | null | undefined;
  /** Events that it tells of. */
  events?: EventEdgeFilter | null | undefined;
  /** Projects that it tells of. */
  projects?: ProjectEdgeFilter | null | undefined;
  /** Families' stories told in it. */
  caseStudies?: CaseStudyEdgeFilter | null | undefined;
  /** Judgements that it publishes. */
  judgements?: JudgementEdgeFilter | null | undefined;
  /** All of these. [] is no condition. */
  and?: Array<SourceWhere> | null | undefined;
  /** At least one of these. [] matches nothing. */
  or?: Array<SourceWhere> | null | undefined;
  /** Not this. What is unknown stays unknown and does not match. */
  not?: SourceWhere | null | undefined;
};

/** Which neighbours. */
export type SourceEdgeFilter = {
  /** There is one of which this holds; {}: there is one. */
  some?: SourceWhere | null | undefined;
  /** There is none of which this holds; {}: there is none. */
  none?: SourceWhere | null | undefined;
  /** There is one with one of these ids. [] matches nothing. */
  in?: Array<string> | null | undefined;
};

/** Which ones: all fields given must hold. {} is no condition. */
export type StudyWhere = {
  /** Global, readable and stable: the kind, a colon and a slug, such as `intervention:open-dialogue`. */
  id?: IdFilter | null | undefined;
  /** The preferred name. */
  name?: StringFilter | null | undefined;
  /** A few sentences in our own words. */
  summary?: StringFilter | null | undefined;
  /** Other names and abbreviations under which readers look for it, such as `FGC`. */
  aliases?: StringListFilter | null | undefined;
  /** Where to read more, outside this graph. */
  url?: StringFilter | null | undefined;
  /** When it was last changed here. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands in review. */
  status?: StatusFilter | null | undefined;
  /** Who may read it. */
  audience?: AudienceFilter | null | undefined;
  /** Its title, or a description where the title is not known; `titleIsDescription` tells which. */
  title?: StringFilter | null | undefined;
  /** Whether the title is our description because no source gave the study's own. */
  titleIsDescription?: BooleanFilter | null | undefined;
  /** The year of its main publication. */
  year?: IntFilter | null | undefined;
  /** How it was done. */
  design?: StudyDesignFilter | null | undefined;
  /** The design in the source's terms, where it says more. */
  designText?: StringFilter | null | undefined;
  /** Of a mixed-methods study, the design of its quantitative part. */
  quantitativeDesign?: StudyDesignFilter | null | undefined;
  /** Of a review, the designs that it admits. */
  admits?: StudyDesignListFilter | null | undefined;
  /** The study's own risk of bias; of a review, HIGH where more than half of its studies are at high risk. */
  riskOfBias?: RiskOfBiasFilter | null | undefined;
  /** Of a review, how many studies it includes. */
  includedCount?: IntFilter | null | undefined;
  /** Of a review, how many of the included studies are at high risk of bias. */
  highRiskCount?: IntFilter | null | undefined;
  /** How many were analysed in all, in `sampleUnit`. */
  sampleSize?: IntFilter | null | undefined;
  /** What `sampleSize` counts: people, children, families, ... */
  sampleUnit?: StringFilter | null | undefined;
  /** The sample as the source states it. */
  sampleText?: StringFilter | null | undefined;
  /** The country, in English, if there is just one; null if there are several or none is known. */
  country?: StringFilter | null | undefined;
  /** All countries in which it took place, in English. */
  countries?: StringListFilter | null | undefined;
  /** What the intervention was compared with, in words. */
  comparator?: StringFilter | null | undefined;
  /** How long people were followed, in months. */
  followUpMonths?: FloatFilter | null | undefined;
  /** Whether it was withdrawn. */
  retracted?: BooleanFilter | null | undefined;
  /** The name of the group of people studied, where several studies report on the same one; such studies count once. */
  cohort?: StringFilter | null | undefined;
  /** What to know before citing it. */
  caveat?: StringFilter | null | undefined;
  /** The publications and pages that report it. */
  sources?: SourceEdgeFilter | null | undefined;
  /** What it found. */
  findings?: FindingEdgeFilter | null | undefined;
  /** The interventions that it examines. */
  interventions?: InterventionEdgeFilter | null | undefined;
  /** Whom it studied. */
  populations?: PopulationEdgeFilter | null | undefined;
  /** Where and in which setting it took place. */
  contexts?: ContextEdgeFilter | null | undefined;
  /** Of a review, the studies in this graph that it includes. */
  includedStudies?: StudyEdgeFilter | null | undefined;
  /** Reviews in this graph that include it. */
  includedIn?: StudyEdgeFilter | null | undefined;
  /** Families' stories that come from it. */
  caseStudies?: CaseStudyEdgeFilter | null | undefined;
  /** Sources that dispute it. */
  criticisedBy?: SourceEdgeFilter | null | undefined;
  /** Organisations that ran, commissioned or paid for it. */
  organisations?: OrganisationEdgeFilter | null | undefined;
  /** The project that it belongs to. */
  project?: ProjectEdgeFilter | null | undefined;
  /** All of these. [] is no condition. */
  and?: Array<StudyWhere> | null | undefined;
  /** At least one of these. [] matches nothing. */
  or?: Array<StudyWhere> | null | undefined;
  /** Not this. What is unknown stays unknown and does not match. */
  not?: StudyWhere | null | undefined;
};

/** Which neighbours. */
export type StudyEdgeFilter = {
  /** There is one of which this holds; {}: there is one. */
  some?: StudyWhere | null | undefined;
  /** There is none of which this holds; {}: there is none. */
  none?: StudyWhere | null | undefined;
  /** There is one with one of these ids. [] matches nothing. */
  in?: Array<string> | null | undefined;
};

/** Which ones: all fields given must hold. {} is no condition. */
export type TalkWhere = {
  /** Global, readable and stable: the kind, a colon and a slug, such as `intervention:open-dialogue`. */
  id?: IdFilter | null | undefined;
  /** The preferred name. */
  name?: StringFilter | null | undefined;
  /** A few sentences in our own words. */
  summary?: StringFilter | null | undefined;
  /** Other names and abbreviations under which readers look for it, such as `FGC`. */
  aliases?: StringListFilter | null | undefined;
  /** Where to read more, outside this graph. */
  url?: StringFilter | null | undefined;
  /** When it was last changed here. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands in review. */
  status?: StatusFilter | null | undefined;
  /** Who may read it. */
  audience?: AudienceFilter | null | undefined;
  /** Its place in the order of the day, from 1. */
  position?: IntFilter | null | undefined;
  /** The event at which it was given. */
  event?: EventEdgeFilter | null | undefined;
  /** Who spoke. */
  speakers?: PersonEdgeFilter | null | undefined;
  /** What it was about. */
  about?: EntityEdgeFilter | null | undefined;
  /** What was said in it, claim by claim. */
  findings?: FindingEdgeFilter | null | undefined;
  /** Slides, recordings and papers that it left. */
  resources?: ResourceEdgeFilter | null | undefined;
  /** All of these. [] is no condition. */
  and?: Array<TalkWhere> | null | undefined;
  /** At least one of these. [] matches nothing. */
  or?: Array<TalkWhere> | null | undefined;
  /** Not this. What is unknown stays unknown and does not match. */
  not?: TalkWhere | null | undefined;
};

/** Which neighbours. */
export type TalkEdgeFilter = {
  /** There is one of which this holds; {}: there is one. */
  some?: TalkWhere | null | undefined;
  /** There is none of which this holds; {}: there is none. */
  none?: TalkWhere | null | undefined;
  /** There is one with one of these ids. [] matches nothing. */
  in?: Array<string> | null | undefined;
};

/** Which ones: all fields given must hold. {} is no condition. */
export type ThemeWhere = {
  /** Global, readable and stable: the kind, a colon and a slug, such as `intervention:open-dialogue`. */
  id?: IdFilter | null | undefined;
  /** The preferred name. */
  name?: StringFilter | null | undefined;
  /** A few sentences in our own words. */
  summary?: StringFilter | null | undefined;
  /** Other names and abbreviations under which readers look for it, such as `FGC`. */
  aliases?: StringListFilter | null | undefined;
  /** Where to read more, outside this graph. */
  url?: StringFilter | null | undefined;
  /** When it was last changed here. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands in review. */
  status?: StatusFilter | null | undefined;
  /** Who may read it. */
  audience?: AudienceFilter | null | undefined;
  /** Themes that it is a part of. */
  broader?: ThemeEdgeFilter | null | undefined;
  /** Its sub-themes. */
  narrower?: ThemeEdgeFilter | null | undefined;
  /** Barriers, enablers, needs and solutions under it. */
  factors?: FactorEdgeFilter | null | undefined;
  /** Recommendations under it. */
  recommendations?: RecommendationEdgeFilter | null | undefined;
  /** Findings under it. */
  findings?: FindingEdgeFilter | null | undefined;
  /** Resources about it. */
  resources?: ResourceEdgeFilter | null | undefined;
  /** Projects on it. */
  projects?: ProjectEdgeFilter | null | undefined;
  /** Talks about it. */
  talks?: TalkEdgeFilter | null | undefined;
  /** Events about it. */
  events?: EventEdgeFilter | null | undefined;
  /** Families' stories that show it. */
  caseStudies?: CaseStudyEdgeFilter | null | undefined;
  /** Policies about it. */
  policies?: PolicyEdgeFilter | null | undefined;
  /** Discussions about it. */
  discussions?: DiscussionEdgeFilter | null | undefined;
  /** All of these. [] is no condition. */
  and?: Array<ThemeWhere> | null | undefined;
  /** At least one of these. [] matches nothing. */
  or?: Array<ThemeWhere> | null | undefined;
  /** Not this. What is unknown stays unknown and does not match. */
  not?: ThemeWhere | null | undefined;
};

/** Which neighbours. */
export type ThemeEdgeFilter = {
  /** There is one of which this holds; {}: there is one. */
  some?: ThemeWhere | null | undefined;
  /** There is none of which this holds; {}: there is none. */
  none?: ThemeWhere | null | undefined;
  /** There is one with one of these ids. [] matches nothing. */
  in?: Array<string> | null | undefined;
  /** There is one with one of these ids or narrower. [] matches nothing. */
  within?: Array<string> | null | undefined;
};

/** Which ones: all fields given must hold. {} is no condition. */
export type EntityWhere = {
  /** Global, readable and stable: the kind, a colon and a slug, such as `intervention:open-dialogue`. */
  id?: IdFilter | null | undefined;
  /** The preferred name. */
  name?: StringFilter | null | undefined;
  /** A few sentences in our own words. */
  summary?: StringFilter | null | undefined;
  /** Other names and abbreviations under which readers look for it, such as `FGC`. */
  aliases?: StringListFilter | null | undefined;
  /** Where to read more, outside this graph. */
  url?: StringFilter | null | undefined;
  /** When it was last changed here. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Where it stands in review. */
  status?: StatusFilter | null | undefined;
  /** Who may read it. */
  audience?: AudienceFilter | null | undefined;
  /** All of these. [] is no condition. */
  and?: Array<EntityWhere> | null | undefined;
  /** At least one of these. [] matches nothing. */
  or?: Array<EntityWhere> | null | undefined;
  /** Not this. What is unknown stays unknown and does not match. */
  not?: EntityWhere | null | undefined;
};

/** Which neighbours. */
export type EntityEdgeFilter = {
  /** There is one of which this holds; {}: there is one. */
  some?: EntityWhere | null | undefined;
  /** There is none of which this holds; {}: there is none. */
  none?: EntityWhere | null | undefined;
  /** There is one with one of these ids. [] matches nothing. */
  in?: Array<string> | null | undefined;
};

/** The kinds of nodes. */
export type Kind =
  /** A family's story as evidence: what they needed, which services met them, what helped and what got in the way. */
  | 'CASE_STUDY'
  /** Where and under which circumstances something happens: a country or place, a setting, a service, a stage. */
  | 'CONTEXT'
  /** A question that readers and partners talk about. */
  | 'DISCUSSION'
  /** A seminar, workshop or conference. */
  | 'EVENT'
  /** Something that helps or hinders, that people need, or that is proposed as a solution, at the level of persons, organisations or the system. */
  | 'FACTOR'
  /** One claim of one study or source, on one outcome of one or more interventions, with one direction. */
  | 'FINDING'
  /** Something that is done to help families: a model, a method, a service or a programme, such as Family Group Conferencing or Open Dialogue. */
  | 'INTERVENTION'
  /** What a person or an organisation judged of an intervention by a rating scheme. */
  | 'JUDGEMENT'
  /** How an intervention is thought to work, such as sharing power with the family. */
  | 'MECHANISM'
  /** A body that delivers, studies, pays for or writes about interventions. */
  | 'ORGANISATION'
  /** Something that an intervention may change for people, such as whether a child enters care. */
  | 'OUTCOME'
  /** A person whom a document names for what they did or said in public. */
  | 'PERSON'
  /** A law, a policy or a piece of guidance. */
  | 'POLICY'
  /** The people whom something is for or was found among, such as families in pre-proceedings. */
  | 'POPULATION'
  /** One principle that an intervention rests on, such as `tolerance of uncertainty`. */
  | 'PRINCIPLE'
  /** A funded piece of work with a beginning and an end, such as the knowledge exchange on family inclusive practice. */
  | 'PROJECT'
  /** Something that a source advises, to whom, and on which findings. */
  | 'RECOMMENDATION'
  /** Something to read, see or hear: slides, a recording, a guide, an example of good practice, a site. */
  | 'RESOURCE'
  /** A publication, page, talk or report: something that can be cited. */
  | 'SOURCE'
  /** A piece of research or a programme's own evaluation. */
  | 'STUDY'
  /** One contribution to an event. */
  | 'TALK'
  /** A subject under which evidence and experience are gathered, such as barriers to thinking family. */
  | 'THEME';

/** A condition on an id. */
export type IdFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<string> | null | undefined;
  /** Known, and not equal to this. */
  not?: string | null | undefined;
};

/** A condition on a text. Case, accents and spacing do not count. */
export type StringFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<string> | null | undefined;
  /** Known, and not equal to this. */
  not?: string | null | undefined;
  /** Greater or later than this. */
  gt?: string | null | undefined;
  /** This, greater or later. */
  gte?: string | null | undefined;
  /** Less or earlier than this. */
  lt?: string | null | undefined;
  /** This, less or earlier. */
  lte?: string | null | undefined;
  /** Has this text anywhere in it. */
  contains?: string | null | undefined;
  /** Begins with this text. */
  startsWith?: string | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on a value. */
export type IntFilter = {
  /** Equal to this. */
  eq?: number | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<number> | null | undefined;
  /** Known, and not equal to this. */
  not?: number | null | undefined;
  /** Greater or later than this. */
  gt?: number | null | undefined;
  /** This, greater or later. */
  gte?: number | null | undefined;
  /** Less or earlier than this. */
  lt?: number | null | undefined;
  /** This, less or earlier. */
  lte?: number | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on a value. */
export type FloatFilter = {
  /** Equal to this. */
  eq?: number | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<number> | null | undefined;
  /** Known, and not equal to this. */
  not?: number | null | undefined;
  /** Greater or later than this. */
  gt?: number | null | undefined;
  /** This, greater or later. */
  gte?: number | null | undefined;
  /** Less or earlier than this. */
  lt?: number | null | undefined;
  /** This, less or earlier. */
  lte?: number | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on a value. */
export type PartialDateFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<string> | null | undefined;
  /** Known, and not equal to this. */
  not?: string | null | undefined;
  /** Greater or later than this. */
  gt?: string | null | undefined;
  /** This, greater or later. */
  gte?: string | null | undefined;
  /** Less or earlier than this. */
  lt?: string | null | undefined;
  /** This, less or earlier. */
  lte?: string | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on a value. */
export type DateTimeFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<string> | null | undefined;
  /** Known, and not equal to this. */
  not?: string | null | undefined;
  /** Greater or later than this. */
  gt?: string | null | undefined;
  /** This, greater or later. */
  gte?: string | null | undefined;
  /** Less or earlier than this. */
  lt?: string | null | undefined;
  /** This, less or earlier. */
  lte?: string | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on yes or no. */
export type BooleanFilter = {
  /** Equal to this. */
  eq?: boolean | null | undefined;
  /** Known, and not equal to this. */
  not?: boolean | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on several texts. Case, accents and spacing do not count. */
export type StringListFilter = {
  /** One of them is this text. */
  has?: string | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
};

/** A condition on Status. */
export type StatusFilter = {
  /** Equal to this. */
  eq?: Status | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<Status> | null | undefined;
  /** Known, and not equal to this. */
  not?: Status | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on Audience. */
export type AudienceFilter = {
  /** Equal to this. */
  eq?: Audience | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<Audience> | null | undefined;
  /** Known, and not equal to this. */
  not?: Audience | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on the parts of a value. */
export type LocationFilter = {
  /** Whether it is known. */
  exists?: boolean | null | undefined;
  /** Degrees north, WGS 84, to two decimals: the town or borough, not the door. */
  latitude?: FloatFilter | null | undefined;
  /** Degrees east, WGS 84, to two decimals. */
  longitude?: FloatFilter | null | undefined;
  /** The place in words, such as `Leeds, England`. */
  place?: StringFilter | null | undefined;
};

/** A condition on the parts of a value. */
export type MoneyFilter = {
  /** Whether it is known. */
  exists?: boolean | null | undefined;
  /** The amount in the currency's main unit; of a range, its lower end. */
  amount?: FloatFilter | null | undefined;
  /** The upper end of a range. */
  amountHigh?: FloatFilter | null | undefined;
  /** The currency, ISO 4217, such as `GBP`. */
  currency?: StringFilter | null | undefined;
  /** The year whose prices it is in. */
  priceYear?: IntFilter | null | undefined;
  /** Whether it is spent or saved. */
  flow?: CostFlowFilter | null | undefined;
  /** How it was arrived at. */
  basis?: CostBasisFilter | null | undefined;
  /** Who bears or saves it. */
  perspective?: CostPerspectiveFilter | null | undefined;
  /** What it is for: a family, a programme, a country. */
  unit?: CostUnitFilter | null | undefined;
  /** For how many years it is. */
  years?: FloatFilter | null | undefined;
  /** What it is an amount of and what it includes, in words. */
  text?: StringFilter | null | undefined;
};

/** A condition on CaseKind. */
export type CaseKindFilter = {
  /** Equal to this. */
  eq?: CaseKind | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<CaseKind> | null | undefined;
  /** Known, and not equal to this. */
  not?: CaseKind | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on ContextKind. */
export type ContextKindFilter = {
  /** Equal to this. */
  eq?: ContextKind | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<ContextKind> | null | undefined;
  /** Known, and not equal to this. */
  not?: ContextKind | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on CostFlow. */
export type CostFlowFilter = {
  /** Equal to this. */
  eq?: CostFlow | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<CostFlow> | null | undefined;
  /** Known, and not equal to this. */
  not?: CostFlow | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on CostBasis. */
export type CostBasisFilter = {
  /** Equal to this. */
  eq?: CostBasis | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<CostBasis> | null | undefined;
  /** Known, and not equal to this. */
  not?: CostBasis | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on CostPerspective. */
export type CostPerspectiveFilter = {
  /** Equal to this. */
  eq?: CostPerspective | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<CostPerspective> | null | undefined;
  /** Known, and not equal to this. */
  not?: CostPerspective | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on CostUnit. */
export type CostUnitFilter = {
  /** Equal to this. */
  eq?: CostUnit | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<CostUnit> | null | undefined;
  /** Known, and not equal to this. */
  not?: CostUnit | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on EventKind. */
export type EventKindFilter = {
  /** Equal to this. */
  eq?: EventKind | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<EventKind> | null | undefined;
  /** Known, and not equal to this. */
  not?: EventKind | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on FactorKind. */
export type FactorKindFilter = {
  /** Equal to this. */
  eq?: FactorKind | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<FactorKind> | null | undefined;
  /** Known, and not equal to this. */
  not?: FactorKind | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on FactorLevel. */
export type FactorLevelFilter = {
  /** Equal to this. */
  eq?: FactorLevel | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<FactorLevel> | null | undefined;
  /** Known, and not equal to this. */
  not?: FactorLevel | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on Direction. */
export type DirectionFilter = {
  /** Equal to this. */
  eq?: Direction | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<Direction> | null | undefined;
  /** Known, and not equal to this. */
  not?: Direction | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on Dimension. */
export type DimensionFilter = {
  /** Equal to this. */
  eq?: Dimension | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<Dimension> | null | undefined;
  /** Known, and not equal to this. */
  not?: Dimension | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on Certainty. */
export type CertaintyFilter = {
  /** Equal to this. */
  eq?: Certainty | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<Certainty> | null | undefined;
  /** Known, and not equal to this. */
  not?: Certainty | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on RatingBasis. */
export type RatingBasisFilter = {
  /** Equal to this. */
  eq?: RatingBasis | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<RatingBasis> | null | undefined;
  /** Known, and not equal to this. */
  not?: RatingBasis | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on Perspective. */
export type PerspectiveFilter = {
  /** Equal to this. */
  eq?: Perspective | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<Perspective> | null | undefined;
  /** Known, and not equal to this. */
  not?: Perspective | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on OutcomeDefiner. */
export type OutcomeDefinerFilter = {
  /** Equal to this. */
  eq?: OutcomeDefiner | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<OutcomeDefiner> | null | undefined;
  /** Known, and not equal to this. */
  not?: OutcomeDefiner | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on Extraction. */
export type ExtractionFilter = {
  /** Equal to this. */
  eq?: Extraction | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<Extraction> | null | undefined;
  /** Known, and not equal to this. */
  not?: Extraction | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on EffectMeasure. */
export type EffectMeasureFilter = {
  /** Equal to this. */
  eq?: EffectMeasure | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<EffectMeasure> | null | undefined;
  /** Known, and not equal to this. */
  not?: EffectMeasure | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on the parts of a value. */
export type EffectEstimateFilter = {
  /** Whether it is known. */
  exists?: boolean | null | undefined;
  /** What `value` is. */
  measure?: EffectMeasureFilter | null | undefined;
  /** The estimate. */
  value?: FloatFilter | null | undefined;
  /** Lower end of the confidence interval. */
  ciLow?: FloatFilter | null | undefined;
  /** Upper end of the confidence interval. */
  ciHigh?: FloatFilter | null | undefined;
  /** Level of the interval in per cent, 95 unless the source says otherwise. */
  ciLevel?: FloatFilter | null | undefined;
  /** The p-value, where given as a number. */
  pValue?: FloatFilter | null | undefined;
  /** How many were analysed for this estimate, in the study's unit. */
  n?: IntFilter | null | undefined;
  /** The unit of `value` where the measure has one, such as `days`. */
  unit?: StringFilter | null | undefined;
  /** The value in the group that had the intervention. */
  interventionValue?: FloatFilter | null | undefined;
  /** The value in the group that it was compared with, or before. */
  comparisonValue?: FloatFilter | null | undefined;
  /** How many of the group that had the intervention had the event. */
  interventionEvents?: IntFilter | null | undefined;
  /** How many of the group that had the intervention were analysed. */
  interventionN?: IntFilter | null | undefined;
  /** Standard deviation in the group that had the intervention, where its value is a mean. */
  interventionSd?: FloatFilter | null | undefined;
  /** How many of the group that it was compared with had the event. */
  comparisonEvents?: IntFilter | null | undefined;
  /** How many of the group that it was compared with were analysed. */
  comparisonN?: IntFilter | null | undefined;
  /** Standard deviation in the group that it was compared with, where its value is a mean. */
  comparisonSd?: FloatFilter | null | undefined;
  /** What the two group values are measured in, such as `%` or `days`. */
  groupUnit?: StringFilter | null | undefined;
  /** Whether `value` was computed here from the two group values. */
  derived?: BooleanFilter | null | undefined;
  /** The effect in the source's numbers, in words. */
  text?: StringFilter | null | undefined;
};

/** A condition on InterventionKind. */
export type InterventionKindFilter = {
  /** Equal to this. */
  eq?: InterventionKind | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<InterventionKind> | null | undefined;
  /** Known, and not equal to this. */
  not?: InterventionKind | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on OrganisationKind. */
export type OrganisationKindFilter = {
  /** Equal to this. */
  eq?: OrganisationKind | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<OrganisationKind> | null | undefined;
  /** Known, and not equal to this. */
  not?: OrganisationKind | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on Polarity. */
export type PolarityFilter = {
  /** Equal to this. */
  eq?: Polarity | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<Polarity> | null | undefined;
  /** Known, and not equal to this. */
  not?: Polarity | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on PolicyKind. */
export type PolicyKindFilter = {
  /** Equal to this. */
  eq?: PolicyKind | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<PolicyKind> | null | undefined;
  /** Known, and not equal to this. */
  not?: PolicyKind | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on RatingScheme. */
export type RatingSchemeFilter = {
  /** Equal to this. */
  eq?: RatingScheme | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<RatingScheme> | null | undefined;
  /** Known, and not equal to this. */
  not?: RatingScheme | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on ResourceKind. */
export type ResourceKindFilter = {
  /** Equal to this. */
  eq?: ResourceKind | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<ResourceKind> | null | undefined;
  /** Known, and not equal to this. */
  not?: ResourceKind | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on SourceKind. */
export type SourceKindFilter = {
  /** Equal to this. */
  eq?: SourceKind | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<SourceKind> | null | undefined;
  /** Known, and not equal to this. */
  not?: SourceKind | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on SeenIn. */
export type SeenInFilter = {
  /** Equal to this. */
  eq?: SeenIn | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<SeenIn> | null | undefined;
  /** Known, and not equal to this. */
  not?: SeenIn | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on StudyDesign. */
export type StudyDesignFilter = {
  /** Equal to this. */
  eq?: StudyDesign | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<StudyDesign> | null | undefined;
  /** Known, and not equal to this. */
  not?: StudyDesign | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};

/** A condition on several values. */
export type StudyDesignListFilter = {
  /** One of them is this. */
  has?: StudyDesign | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
};

/** A condition on RiskOfBias. */
export type RiskOfBiasFilter = {
  /** Equal to this. */
  eq?: RiskOfBias | null | undefined;
  /** One of these. [] matches nothing. */
  in?: Array<RiskOfBias> | null | undefined;
  /** Known, and not equal to this. */
  not?: RiskOfBias | null | undefined;
  /** Whether it is known. */
  exists?: boolean | null | undefined;
};
