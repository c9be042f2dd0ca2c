// Rows are data: see CONTRIBUTING.md on how to change them.

package recommend

var askNotes = [...]string{
	HITRUST:             "HITRUST runs assessments and a certification of its own. A SOC 2 can take its requirements in as additional criteria, and does not replace the certificate.",
	PCIDSS:              "Card data security is shown under PCI DSS, by a qualified assessor or a self-assessment. No SOC report takes its place, though much of the evidence is the same.",
	FedRAMP:             "FedRAMP is an authorization by agencies of the United States, on NIST SP 800-53 controls and the work of a recognized assessor. A SOC 2 helps to prepare for it and grants nothing.",
	HIPAA:               "Nobody issues an official HIPAA certificate. A SOC 2 can be extended by the Security Rule, with an opinion of its own, and a business associate agreement is needed all the same.",
	CMMC:                "CMMC is for suppliers of the United States Department of Defense and has its own levels and assessors. A SOC 2 counts towards none of those levels.",
	CSASTAR:             "CSA STAR measures cloud services by the Cloud Controls Matrix. Its attestation is a SOC 2 that takes the matrix in, so one engagement can give both.",
	GDPR:                "The GDPR is law, and no SOC report shows that it is kept. A processing agreement, and in some cases the privacy category, answers part of what customers ask.",
	ISO27701:            "ISO/IEC 27701 is about privacy management and leads to a certificate. The privacy category of a SOC 2 covers related ground for other readers.",
	ISO42001:            "Management of artificial intelligence is the subject of ISO/IEC 42001. No trust services category asks for it, and its certificate is a project apart.",
	TISAX:               "Car makers ask their suppliers for a TISAX label, which is assessed under rules of the ENX Association. A security team in that trade takes no SOC 2 in its place.",
	C5:                  "C5 is the cloud catalog of the German federal office for information security. Its attestation follows ISAE 3000 and can be examined together with a SOC 2.",
	DORA:                "DORA binds financial entities in the European Union, and they pass clauses on to their providers. A SOC 2 feeds their oversight and proves no conformity with the law.",
	PenetrationTest:     "A penetration test shows what testers found in some days of trying. It is one piece of evidence in a SOC 2 and a document of its own for buyers.",
	SOCForCybersecurity: "SOC for Cybersecurity looks at the risk management program of a whole entity, for general use. It is another examination with its own description criteria, not a wider SOC 2.",
	SOCForSupplyChain:   "Makers and distributors of goods are the ones whom SOC for Supply Chain is for. Where a service is delivered, the customer more likely means a SOC 2.",
	OtherAsk:            "This request lies outside the three kinds of report. Ask the buyer which document would satisfy it, and who issues that.",
}
