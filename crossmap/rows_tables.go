// Rows are data: see CONTRIBUTING.md on how to change them.

package crossmap

import (
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// firstLink holds the first link of each criterion. A criterion without links has
// the number of the next one, and the entry after the last criterion ends the table.
var firstLink = [...]Link{
	tsc.CC1_1:    1,
	tsc.CC1_2:    7,
	tsc.CC1_3:    7,
	tsc.CC1_4:    13,
	tsc.CC1_5:    16,
	tsc.CC2_1:    20,
	tsc.CC2_2:    32,
	tsc.CC2_3:    49,
	tsc.CC3_1:    55,
	tsc.CC3_2:    62,
	tsc.CC3_3:    75,
	tsc.CC3_4:    76,
	tsc.CC4_1:    88,
	tsc.CC4_2:    95,
	tsc.CC5_1:    104,
	tsc.CC5_2:    109,
	tsc.CC5_3:    122,
	tsc.CC6_1:    137,
	tsc.CC6_2:    153,
	tsc.CC6_3:    157,
	tsc.CC6_4:    162,
	tsc.CC6_5:    169,
	tsc.CC6_6:    172,
	tsc.CC6_7:    180,
	tsc.CC6_8:    190,
	tsc.CC7_1:    198,
	tsc.CC7_2:    204,
	tsc.CC7_3:    209,
	tsc.CC7_4:    215,
	tsc.CC7_5:    224,
	tsc.CC8_1:    230,
	tsc.CC9_1:    248,
	tsc.CC9_2:    254,
	tsc.A1_1:     262,
	tsc.A1_2:     264,
	tsc.A1_3:     273,
	tsc.C1_1:     276,
	tsc.C1_2:     281,
	tsc.PI1_1:    285,
	tsc.PI1_2:    286,
	tsc.PI1_3:    290,
	tsc.PI1_4:    293,
	tsc.PI1_5:    296,
	tsc.P1_1:     301,
	tsc.P2_1:     301,
	tsc.P3_1:     301,
	tsc.P3_2:     301,
	tsc.P4_1:     301,
	tsc.P4_2:     301,
	tsc.P4_3:     304,
	tsc.P5_1:     308,
	tsc.P5_2:     308,
	tsc.P6_1:     308,
	tsc.P6_2:     311,
	tsc.P6_3:     311,
	tsc.P6_4:     313,
	tsc.P6_5:     318,
	tsc.P6_6:     323,
	tsc.P6_7:     328,
	tsc.P7_1:     329,
	tsc.P8_1:     329,
	tsc.P8_1 + 1: 332,
}

// byRequirement holds the links sorted by requirement, then criterion.
var byRequirement = [...]Link{
	62, 76, // 4.1
	55,        // 4.2
	1, 32, 56, // 5.1
	33, 57, 122, // 5.2
	7, 34, 95, 123, // 5.3
	63, 104, // 6.1.1
	58, 64, 75, // 6.1.2
	65, 105, 109, 248, // 6.1.3
	35, 59, // 6.2
	77,          // 6.3
	60,          // 7.1
	13, 88, 124, // 7.2
	36,     // 7.3
	37, 49, // 7.4
	125,     // 7.5.1
	126,     // 7.5.2
	20, 127, // 7.5.3
	78, 106, 128, 230, 254, // 8.1
	66, 79, // 8.2
	67, 107, 249, // 8.3
	21, 89, 96, // 9.1
	90, 329, // 9.2.1
	91,         // 9.3.1
	68, 80, 97, // 9.3.2
	98,                // 9.3.3
	129,               // 10.1
	99, 130, 224, 330, // 10.2
	38, 131, // A.5.1
	8, 16, 39, 132, // A.5.2
	9, 108, 157, 231, // A.5.3
	2, 17, 40, 133, // A.5.4
	50, 215, 323, // A.5.5
	69,              // A.5.6
	22, 70, 81, 204, // A.5.7
	82, 137, 232, // A.5.8
	23, 138, 198, 328, // A.5.9
	3, 41, // A.5.10
	162,          // A.5.11
	24, 139, 276, // A.5.12
	25, 277, // A.5.13
	180, 293, 308, // A.5.14
	110, 140, 153, 158, 163, // A.5.15
	141, 154, // A.5.16
	142, 155, 172, // A.5.17
	156, 159, 164, // A.5.18
	71, 255, 313, 318, // A.5.19
	4, 51, 256, 309, 314, 319, // A.5.20
	72, 257, // A.5.21
	10, 83, 258, 315, 320, // A.5.22
	11, 73, 111, 259, // A.5.23
	42, 209, 216, 250, 324, // A.5.24
	210, 217, 264, 311, // A.5.25
	52, 211, 218, 225, 265, 312, 316, 321, 325, // A.5.26
	84, 219, 226, 233, // A.5.27
	212,           // A.5.28
	227, 251, 273, // A.5.29
	220, 228, 252, 266, 274, // A.5.30
	61, 85, 326, // A.5.31
	26, 278, 281, 296, 301, // A.5.33
	12, 43, 53, 143, 310, 327, // A.5.34
	92, 100, 134, // A.5.35
	18, 93, 101, 135, 199, 331, // A.5.36
	44, 112, 136, 290, // A.5.37
	14,    // A.6.1
	5, 45, // A.6.2
	15, 46, // A.6.3
	6, 19, 221, // A.6.4
	54, 260, 317, 322, // A.6.6
	173, 181, // A.6.7
	47, 102, 213, // A.6.8
	165,      // A.7.1
	166,      // A.7.2
	167,      // A.7.3
	168, 205, // A.7.4
	267,     // A.7.5
	182,     // A.7.7
	268,     // A.7.8
	27, 183, // A.7.9
	28, 169, 184, 282, 297, 304, // A.7.10
	269,           // A.7.11
	270,           // A.7.13
	170, 283, 305, // A.7.14
	29, 185, 190, // A.8.1
	144, 160, // A.8.2
	145, 161, 294, 298, // A.8.3
	146, 191, 234, // A.8.4
	147, 174, // A.8.5
	113, 262, // A.8.6
	192,                            // A.8.7
	74, 86, 94, 103, 200, 222, 235, // A.8.8
	114, 193, 201, 236, // A.8.9
	171, 279, 284, 302, 306, // A.8.10
	148, 307, // A.8.11
	186,                                    // A.8.12
	115, 223, 229, 271, 275, 280, 299, 303, // A.8.13
	116, 237, 253, 272, // A.8.14
	30, 206, 286, 291, 300, // A.8.15
	31, 194, 202, 207, 214, 263, // A.8.16
	208,           // A.8.17
	195,           // A.8.18
	117, 196, 238, // A.8.19
	118, 149, 175, 187, 203, // A.8.20
	176, 188, // A.8.21
	150, 177, // A.8.22
	178,           // A.8.23
	151, 179, 189, // A.8.24
	119, 239, // A.8.25
	120, 240, 285, 287, 292, 295, // A.8.26
	152, 241, // A.8.27
	242, 288, // A.8.28
	243, 289, // A.8.29
	244, 261, // A.8.30
	245,                   // A.8.31
	48, 87, 121, 197, 246, // A.8.32
	247, // A.8.33
}

// firstTo holds where the links of each requirement start in byRequirement.
var firstTo = [...]uint16{
	iso27001.Clause4_1:   0,
	iso27001.Clause4_2:   2,
	iso27001.Clause4_3:   3,
	iso27001.Clause4_4:   3,
	iso27001.Clause5_1:   3,
	iso27001.Clause5_2:   6,
	iso27001.Clause5_3:   9,
	iso27001.Clause6_1_1: 13,
	iso27001.Clause6_1_2: 15,
	iso27001.Clause6_1_3: 18,
	iso27001.Clause6_2:   22,
	iso27001.Clause6_3:   24,
	iso27001.Clause7_1:   25,
	iso27001.Clause7_2:   26,
	iso27001.Clause7_3:   29,
	iso27001.Clause7_4:   30,
	iso27001.Clause7_5_1: 32,
	iso27001.Clause7_5_2: 33,
	iso27001.Clause7_5_3: 34,
	iso27001.Clause8_1:   36,
	iso27001.Clause8_2:   41,
	iso27001.Clause8_3:   43,
	iso27001.Clause9_1:   46,
	iso27001.Clause9_2_1: 49,
	iso27001.Clause9_2_2: 51,
	iso27001.Clause9_3_1: 51,
	iso27001.Clause9_3_2: 52,
	iso27001.Clause9_3_3: 55,
	iso27001.Clause10_1:  56,
	iso27001.Clause10_2:  57,
	iso27001.A5_1:        61,
	iso27001.A5_2:        63,
	iso27001.A5_3:        67,
	iso27001.A5_4:        71,
	iso27001.A5_5:        75,
	iso27001.A5_6:        78,
	iso27001.A5_7:        79,
	iso27001.A5_8:        83,
	iso27001.A5_9:        86,
	iso27001.A5_10:       90,
	iso27001.A5_11:       92,
	iso27001.A5_12:       93,
	iso27001.A5_13:       96,
	iso27001.A5_14:       98,
	iso27001.A5_15:       101,
	iso27001.A5_16:       106,
	iso27001.A5_17:       108,
	iso27001.A5_18:       111,
	iso27001.A5_19:       114,
	iso27001.A5_20:       118,
	iso27001.A5_21:       124,
	iso27001.A5_22:       126,
	iso27001.A5_23:       131,
	iso27001.A5_24:       135,
	iso27001.A5_25:       140,
	iso27001.A5_26:       144,
	iso27001.A5_27:       153,
	iso27001.A5_28:       157,
	iso27001.A5_29:       158,
	iso27001.A5_30:       161,
	iso27001.A5_31:       166,
	iso27001.A5_32:       169,
	iso27001.A5_33:       169,
	iso27001.A5_34:       174,
	iso27001.A5_35:       180,
	iso27001.A5_36:       183,
	iso27001.A5_37:       189,
	iso27001.A6_1:        193,
	iso27001.A6_2:        194,
	iso27001.A6_3:        196,
	iso27001.A6_4:        198,
	iso27001.A6_5:        201,
	iso27001.A6_6:        201,
	iso27001.A6_7:        205,
	iso27001.A6_8:        207,
	iso27001.A7_1:        210,
	iso27001.A7_2:        211,
	iso27001.A7_3:        212,
	iso27001.A7_4:        213,
	iso27001.A7_5:        215,
	iso27001.A7_6:        216,
	iso27001.A7_7:        216,
	iso27001.A7_8:        217,
	iso27001.A7_9:        218,
	iso27001.A7_10:       220,
	iso27001.A7_11:       226,
	iso27001.A7_12:       227,
	iso27001.A7_13:       227,
	iso27001.A7_14:       228,
	iso27001.A8_1:        231,
	iso27001.A8_2:        234,
	iso27001.A8_3:        236,
	iso27001.A8_4:        240,
	iso27001.A8_5:        243,
	iso27001.A8_6:        245,
	iso27001.A8_7:        247,
	iso27001.A8_8:        248,
	iso27001.A8_9:        255,
	iso27001.A8_10:       259,
	iso27001.A8_11:       264,
	iso27001.A8_12:       266,
	iso27001.A8_13:       267,
	iso27001.A8_14:       275,
	iso27001.A8_15:       279,
	iso27001.A8_16:       284,
	iso27001.A8_17:       290,
	iso27001.A8_18:       291,
	iso27001.A8_19:       292,
	iso27001.A8_20:       295,
	iso27001.A8_21:       300,
	iso27001.A8_22:       302,
	iso27001.A8_23:       304,
	iso27001.A8_24:       305,
	iso27001.A8_25:       308,
	iso27001.A8_26:       310,
	iso27001.A8_27:       316,
	iso27001.A8_28:       318,
	iso27001.A8_29:       320,
	iso27001.A8_30:       322,
	iso27001.A8_31:       324,
	iso27001.A8_32:       325,
	iso27001.A8_33:       330,
	iso27001.A8_34:       331,
	iso27001.A8_34 + 1:   331,
}

// pointMask splits a criterion's points of focus by the engagements they concern;
// bit n of a word is point n.
type pointMask struct {
	every                                                       uint32
	availability, processingIntegrity, confidentiality, privacy uint32 // privacy: whatever the role
	controller, processor                                       uint32 // privacy, in one role
}

var pointMasks = [...]pointMask{
	tsc.CC1_1: {every: 1<<6 - 1<<1},
	tsc.CC1_2: {every: 1<<5 - 1<<1},
	tsc.CC1_3: {every: 1<<6 - 1<<1, privacy: 1 << 6},
	tsc.CC1_4: {every: 1<<8 - 1<<1},
	tsc.CC1_5: {every: 1<<6 - 1<<1, privacy: 1 << 6},
	tsc.CC2_1: {every: 1<<10 - 1<<1},
	tsc.CC2_2: {every: 1<<1 | 1<<2 | 1<<3 | 1<<4 | 1<<5 | 1<<6 | 1<<7 | 1<<8 | 1<<11 | 1<<12 | 1<<13, privacy: 1<<9 | 1<<10},
	tsc.CC2_3: {every: 1<<1 | 1<<2 | 1<<3 | 1<<4 | 1<<5 | 1<<9 | 1<<10 | 1<<11 | 1<<12, confidentiality: 1 << 6, privacy: 1<<7 | 1<<8},
	tsc.CC3_1: {every: 1<<17 - 1<<1},
	tsc.CC3_2: {every: 1<<10 - 1<<1},
	tsc.CC3_3: {every: 1<<6 - 1<<1},
	tsc.CC3_4: {every: 1<<7 - 1<<1},
	tsc.CC4_1: {every: 1<<9 - 1<<1},
	tsc.CC4_2: {every: 1<<4 - 1<<1},
	tsc.CC5_1: {every: 1<<7 - 1<<1},
	tsc.CC5_2: {every: 1<<5 - 1<<1},
	tsc.CC5_3: {every: 1<<7 - 1<<1},
	tsc.CC6_1: {every: 1<<12 - 1<<1, confidentiality: 1 << 12, privacy: 1 << 13},
	tsc.CC6_2: {every: 1<<4 - 1<<1},
	tsc.CC6_3: {every: 1<<5 - 1<<1},
	tsc.CC6_4: {every: 1<<5 - 1<<1},
	tsc.CC6_5: {every: 1 << 1},
	tsc.CC6_6: {every: 1<<5 - 1<<1},
	tsc.CC6_7: {every: 1<<5 - 1<<1},
	tsc.CC6_8: {every: 1<<6 - 1<<1},
	tsc.CC7_1: {every: 1<<6 - 1<<1},
	tsc.CC7_2: {every: 1<<5 - 1<<1},
	tsc.CC7_3: {every: 1<<4 - 1<<1, confidentiality: 1<<4 | 1<<5, privacy: 1<<6 | 1<<7},
	tsc.CC7_4: {every: 1<<12 - 1<<1, privacy: 1<<15 - 1<<12},
	tsc.CC7_5: {every: 1<<7 - 1<<1},
	tsc.CC8_1: {every: 1<<15 - 1<<1, availability: 1 << 15, confidentiality: 1 << 16, privacy: 1<<17 | 1<<18},
	tsc.CC9_1: {every: 1<<1 | 1<<2},
	tsc.CC9_2: {every: 1<<10 - 1<<1, confidentiality: 1<<10 | 1<<11, privacy: 1<<12 | 1<<13},
	tsc.A1_1:  {availability: 1<<4 - 1<<1},
	tsc.A1_2:  {availability: 1<<12 - 1<<1},
	tsc.A1_3:  {availability: 1<<1 | 1<<2},
	tsc.C1_1:  {confidentiality: 1<<4 - 1<<1},
	tsc.C1_2:  {confidentiality: 1<<1 | 1<<2},
	tsc.PI1_1: {processingIntegrity: 1<<4 - 1<<1},
	tsc.PI1_2: {processingIntegrity: 1<<4 - 1<<1},
	tsc.PI1_3: {processingIntegrity: 1<<6 - 1<<1},
	tsc.PI1_4: {processingIntegrity: 1<<5 - 1<<1},
	tsc.PI1_5: {processingIntegrity: 1<<5 - 1<<1},
	tsc.P1_1:  {controller: 1<<8 - 1<<1},
	tsc.P2_1:  {controller: 1<<7 - 1<<1},
	tsc.P3_1:  {privacy: 1<<5 - 1<<1},
	tsc.P3_2:  {controller: 1<<1 | 1<<2},
	tsc.P4_1:  {privacy: 1 << 1},
	tsc.P4_2:  {privacy: 1<<1 | 1<<2},
	tsc.P4_3:  {privacy: 1<<4 - 1<<1},
	tsc.P5_1:  {privacy: 1<<6 - 1<<2, processor: 1 << 1},
	tsc.P5_2:  {privacy: 1<<5 - 1<<2, processor: 1 << 1},
	tsc.P6_1:  {privacy: 1<<5 - 1<<1},
	tsc.P6_2:  {privacy: 1 << 1},
	tsc.P6_3:  {privacy: 1 << 1},
	tsc.P6_4:  {privacy: 1<<4 - 1<<1},
	tsc.P6_5:  {privacy: 1<<1 | 1<<2},
	tsc.P6_6:  {privacy: 1<<1 | 1<<2},
	tsc.P6_7:  {privacy: 1<<2 | 1<<3, processor: 1 << 1},
	tsc.P7_1:  {privacy: 1<<1 | 1<<2},
	tsc.P8_1:  {privacy: 1<<7 - 1<<1},
}
