/** Documents as lawyers write them in Markdown, with what such documents do to a reader. All of it is invented. */
export const legalTexts: readonly string[] = [
  `---
title: "Complaint"
type: complaint
---

                    IN THE UNITED STATES DISTRICT COURT
                       FOR THE DISTRICT OF COLORADO

ORLA TENNANT,

    Plaintiff,

v.

WICK COUNTY, COLORADO; SHERIFF HANK OLDROYD, in his individual
and official capacities; and DEPUTY MAE PRESCOTT, individually,

    Defendants.

# COMPLAINT AND JURY DEMAND

1. This is an action under 42 U.S.C. §&nbsp;1983. *See Kentucky
v. Graham*, 473 U.S. 159, 165–67 (1985).[^1]
2. Sheriff Oldroyd is the County's final policymaker.

   He signed the policy on May 3, 2022.

3. Deputy Prescott struck Ms. Tennant ~~twice~~ <del>or so</del> three times.

<!-- well-pleaded-disable-next-line capacity/unstated -->
4\\. The jail's policy says:

> "No detainee shall be seen by a physician
> without the Sheriff's leave."

[^1]: *Id.* at 166 & n.14.

    See also *Hafer v. Melo*, 502 U.S. 21 (1991).

WHEREFORE, Plaintiff asks for damages.
`,
  `| UNITED STATES DISTRICT COURT |  |
|:--|--:|
| NADIA OKONJO,<br>Plaintiff | Case No. 1:24-cv-00017 |
| v. | |
| CITY OF LARCH | **COMPLAINT** |

::: {custom-style="Body"}
(@) Officer Ruiz is sued in [his individual capacity]{.underline}.

(@) So is Officer Tam.^[And *only* in that capacity.]
:::

| /s/ Ines Calloway
| Ines Calloway (Bar No. 12345)

\\newpage

\`\`\`{=latex}
\\begin{tabular}{l@{\\hspace{1em}}l}
OKONJO & Plaintiff \\\\[2ex]
\\textbf{LARCH} & Defendant % not printed
\\end{tabular}
\`\`\`
`,
  `<div align="center">
<b>SUPERIOR COURT OF CALIFORNIA</b><br>
COUNTY OF YOLO
</div>

<table>
<tr><td>PIA LOMBARD,</td><td rowspan=2>No. CV-24-<!-- fill in -->0001</td></tr>

<tr><td>v. TOWN OF ELM</td></tr>
</table>

¶ 1 The Town’s officers beat Ms. Lombard at 3 p.m.
¶ 2 They are:
- Sgt. A. Voss; and
- Ofc. B. Lund,

  both "acting under color of law", *Monell v. Dep’t of Soc. Servs.*, 436 U. S. 658 (1978).

<del>

¶ 3 This paragraph is withdrawn.

</del>

~~~
not a defendant
~~~

Respectfully submitted,  
PIA LOMBARD\\
*pro se*
`,
];
