/** Words of posts: a line has the weight, the English terms and the Chinese ones, as notices of posts and of the ministry write them. */
export const posts = `
.15 | embassy, botschaft, ambassade, embajada, embassy general | 大使馆, 使馆
.15 | consulate general, consulate, generalkonsulat, general consulate | 总领事馆, 总领馆, 领事馆, 领馆
.15 | mission, delegation | 使团, 代表团
.1 | science technology section, science technology office, st section, science section, s t section | 科技处, 科技组, 科技参赞处, 科技参赞
.1 | education section, education office | 教育处, 教育组
.1 | economic commercial section, economic commercial office | 经商处, 经商参处, 经济商务处, 经参处
.8 | european union, eu | 欧盟
.8 | asean | 东盟
`;

/** Characters that say of a Chinese name only that a post stands abroad. */
export const stationed: readonly string[] = ['驻', '我驻', '我国驻', '中国驻', '中华人民共和国驻'];
