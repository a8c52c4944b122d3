/**
 * Legal forms in normal form, by country of their law where they have one; the words of the ISO 20275 list (Entity Legal Forms, GLEIF,
 * CC0) that occur in names, abbreviated and in full.
 */
const latin = `
co ltd | co limited | company limited | company ltd | ltd | limited | co | company | corp | corporation | inc | incorporated | llc | llp | lp | plc | pty | pty ltd | pte | pte ltd | private limited | pvt ltd | pvt
gmbh | gmbh co kg | ag | kg | ohg | ug | se | ev | eg | ggmbh | aktiengesellschaft
sa | sas | sasu | sarl | sa rl | snc | eurl | scop | societe anonyme
spa | srl | srls | sapa | scarl
sl | slu | sociedad limitada | sociedad anonima | sa de cv
bv | nv | vof | cv
ab | as | asa | aps | oy | oyj | hf | ehf
kk | kabushiki kaisha | gk | yk
oao | ooo | pao | zao | ao | jsc | ojsc | cjsc | pjsc
sp zoo | sp z o o | spzoo | sro | as | doo | dd | kft | zrt | nyrt | ad | ead | eood | ood
bhd | sdn bhd | tbk | jsc | co op
`;

const chinese =
  '股份有限责任公司 股份有限公司 有限责任公司 有限公司 股份公司 公司 有限合伙 有限 株式会社 合同会社 有限会社 株 주식회사 주 ооо оао зао пао ао';

const itemsOf = (text: string) =>
  text
    .split(/[|\n]/u)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Legal forms as they stand in names, in normal form. */
export const legalForms: readonly string[] = [...new Set([...itemsOf(latin), ...chinese.split(' ')])];
