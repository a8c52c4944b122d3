import type { FormOfCooperation } from '../proposal.ts';

/** Words for forms of cooperation in notices, in English and Chinese. A term without a form keeps a shorter one from being read in it. */
const table: readonly (readonly [FormOfCooperation | 'NONE', string])[] = [
  [
    'INVESTMENT',
    'investment, investments, investor, investors, invest, equity, venture capital, financing, funding | 投资, 融资, 入股, 注资, 引入资金, 资金支持',
  ],
  [
    'NONE',
    'investment amount, total investment | 技术入股, 投资额, 投资总额, 总投资, 招商投资促进局, 投资促进',
  ],
  [
    'LICENSING',
    'licence, licences, license, licenses, licensing, under licence, patent licence, technology transfer, transfer of technology, transfer the technology, buy patents, purchase of patents, sale of patents | 技术转让, 转让, 专利许可, 技术许可, 许可, 授权使用, 专利授权, 购买专利, 转让专利, 技术转移, 出售专利',
  ],
  [
    'NONE',
    'exclusive licence, holds a licence, technology transfer centre, technology transfer center, export licence | 技术转移中心, 技术转移网, 国际技术转移, 整体转让, 股权转让, 许可证, 已获得授权, 获得专利授权',
  ],
  [
    'PRODUCTION',
    'production in China, produce in China, production partner, manufacturing partner, contract manufacturing, joint production, manufacture in China, local production, build a plant, set up a plant | 合作生产, 生产合作, 设厂, 建厂, 委托加工, 代工, 生产基地, 在华生产, 在中国生产, 本地化生产, 国产化',
  ],
  [
    'JOINT_VENTURE',
    'joint venture, joint ventures, joint-venture, JV | 合资, 合资建厂, 合资生产, 合资公司, 合资企业, 合资经营, 中外合资',
  ],
  [
    'TALENT',
    'hire experts, recruit experts, hire engineers, recruit, recruitment, talent, talents, exchange of experts, training of graduates, joint training of students | 聘请专家, 聘请, 引进人才, 人才引进, 引才, 联合培养, 人才交流, 高层次人才, 专家引进',
  ],
  [
    'JOINT_RESEARCH',
    'joint research, joint development, joint laboratory, joint laboratories, collaborative research, research collaboration, research cooperation, joint R&D, co-development, develop jointly, joint project, joint projects, joint lab | 联合研发, 联合研究, 合作研究, 合作研发, 共同研发, 共同研究, 共同开发, 联合开发, 合作开发, 联合实验室, 联合攻关, 科研合作',
  ],
  [
    'MARKET_ENTRY',
    'market entry, Chinese market, enter the market, distributor, distributors, sales partner, sales agent, distribution partner, sales representative, agent in China, agents in China, local agent | 代理商, 经销商, 代理, 分销, 总代理, 进入中国市场, 开拓中国市场, 中国市场, 市场推广, 销售渠道',
  ],
  [
    'ACQUISITION',
    'acquisition, acquire a company, acquire the company, takeover, majority stake, sell the company, sale of the company, sell the whole company, buy a company, merger | 收购, 并购, 出售公司, 整体转让, 股权转让, 控股权, 整体出售, 兼并',
  ],
  [
    'SERVICES',
    'technical services, technical service, consulting services, consultancy, consulting, training services, technical support, maintenance services | 技术服务, 咨询服务, 技术咨询, 技术支持, 技术培训, 培训服务, 运维服务',
  ],
];

/** Terms of cooperation with the form that each means. */
export const cooperationTerms: readonly (readonly [string, FormOfCooperation | 'NONE'])[] = table.flatMap(
  ([form, terms]) =>
    terms
      .split(/[,|]/u)
      .map((each) => each.trim())
      .map((each) => [each, form] as const),
);
