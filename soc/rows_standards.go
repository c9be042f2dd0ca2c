// Rows are data: see CONTRIBUTING.md on how to change them.

package soc

type standardRow struct{ name, summary, source string }

var standardRows = [...]standardRow{
	ATC105: {
		name:    "AT-C 105",
		summary: "Groundwork for every attestation engagement, such as independence, acceptance and documentation. Each SOC examination rests on it, whatever its kind.",
		source:  "AICPA, AT-C section 105, Concepts Common to All Attestation Engagements; from SSAE 18, amended by SSAE 21",
	},
	ATC205: {
		name:    "AT-C 205",
		summary: "How a practitioner examines what a responsible party asserts and arrives at an opinion with reasonable assurance. SOC 2 and SOC 3 need no section beyond this one and AT-C 105.",
		source:  "AICPA, AT-C section 205, Assertion-Based Examination Engagements; from SSAE 18, superseded and retitled by SSAE 21",
	},
	ATC320: {
		name:    "AT-C 320",
		summary: "Service auditors' own section for controls that bear on the financial reporting of user entities. Naming it means that the report is a SOC 1.",
		source:  "AICPA, AT-C section 320, Reporting on an Examination of Controls at a Service Organization Relevant to User Entities' Internal Control Over Financial Reporting; from SSAE 18",
	},
	SSAE18: {
		name:    "SSAE 18",
		summary: "The statement that rewrote the attestation standards as AT-C sections. Reports dated 1 May 2017 or later follow it.",
		source:  "AICPA, Statement on Standards for Attestation Engagements No. 18, Attestation Standards: Clarification and Recodification, 2016",
	},
	SSAE21: {
		name:    "SSAE 21",
		summary: "A later statement that changes AT-C 105 and 205 and admits direct examinations in AT-C 206. It governs reports dated 15 June 2022 or later, beside SSAE 18 and not in its place.",
		source:  "AICPA, Statement on Standards for Attestation Engagements No. 21, Direct Examination Engagements, September 2020",
	},
	SSAE16: {
		name:    "SSAE 16",
		summary: "Forerunner of AT-C 320 for service auditors' reports. Periods that ended on 15 June 2011 or later came under it until SSAE 18 took over.",
		source:  "AICPA, Statement on Standards for Attestation Engagements No. 16, Reporting on Controls at a Service Organization, 2010 (AT section 801)",
	},
	SAS70: {
		name:    "SAS 70",
		summary: "An auditing standard whose number became a household name for service auditors' reports. It has had no place in reports on periods ending since 15 June 2011.",
		source:  "AICPA, Statement on Auditing Standards No. 70, Service Organizations (AU section 324)",
	},
	AT101: {
		name:    "AT 101",
		summary: "The general attest section of the older numbering. A SOC 2 or SOC 3 dated before May 2017 names it where a present one names AT-C 105 and 205.",
		source:  "AICPA, AT section 101, Attest Engagements",
	},
	ISAE3402: {
		name:    "ISAE 3402",
		summary: "International counterpart of the SOC 1, often followed in the same examination as AT-C 320. Rules on intentional acts, sampling anomalies and later events are not quite the same.",
		source:  "IAASB, International Standard on Assurance Engagements 3402, Assurance Reports on Controls at a Service Organization, December 2009",
	},
	ISAE3000: {
		name:    "ISAE 3000",
		summary: "General international standard for assurance other than audits and reviews of accounts. Auditors abroad usually issue reports like a SOC 2 under it.",
		source:  "IAASB, International Standard on Assurance Engagements 3000, Assurance Engagements Other than Audits or Reviews of Historical Financial Information",
	},
	CSAE3416: {
		name:    "CSAE 3416",
		summary: "Canada's standard for reports on controls that matter to a user entity's financial reporting. Canadian auditors name it where American ones name AT-C 320.",
		source:  "CPA Canada, Canadian Standard on Assurance Engagements 3416, Reporting on Controls at a Service Organization",
	},
	OtherStandard: {
		name:    "another standard",
		summary: "A standard that this list does not hold, named in words by the report that follows it.",
	},
}
