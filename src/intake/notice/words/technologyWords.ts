/**
 * Words by which notices name technologies, beside those by which the program searches (src/names/vocabulary/technologies.ts). A line is
 * the id without its kind, then terms in English and Chinese. They are read in running text, so no term has a common other meaning.
 */
export const technologyWords = `
bio-pharmaceuticals-and-biologics pharmaceutical, drug candidate, cancer drugs, insulin analogues | 药物研发, 单抗, 抗癌药, 抗肿瘤药物, 仿制药
bio-vaccines-and-countermeasures vaccination, adjuvant | 疫苗接种
bio-medical-devices-and-delivery-systems implant, catheters, transdermal, needle-free, surgical instruments, ventilators, injectors, inhalers | 给药, 无针, 植入物, 支架, 导管, 假肢, 手术器械, 呼吸机, 透皮给药
bio-diagnostics-and-medical-imaging diagnostic, magnetic resonance imaging, point-of-care test, X-ray imaging | 磁共振, 医学成像, 影像诊断, 生物标志物, 快速检测试剂
bio-genomics-and-gene-therapy gene therapies | 基因检测, 基因组, 基因疗法
bio-synthetic-biology-and-bio-manufacturing enzymes, bioreactor | 发酵
bio-nuclear-medicine-and-radiotherapy radioisotopes | 质子重离子, 同位素
bio-neurotechnology neurostimulation, neural implants, brain stimulation | 神经刺激, 类脑
aic-computer-vision video analysis, image analysis | 图像分析
aic-speech-and-language chatbots | 语音技术
aic-data-analytics data analysis platform |
aic-human-machine-interface-and-ar-vr gesture control | 触觉
aic-ai-hardware-accelerators | 神经形态
aic-industrial-and-engineering-software simulation, engineering software, finite element, design software, process simulation, planning software | 设计软件, 有限元, 模拟仿真
ict-wireless-and-rf-communication antenna, wireless networks, wireless, RF components | 无线网络, 无线传输
ict-optical-and-undersea-communication optical fiber, optical fibres, fiber optic | 海缆, 光缆
ict-cloud-edge-and-high-performance-computing data center, quantum-inspired computing | 超算, 云平台
ict-cyber-security-and-cryptography | 密码技术, 数据加密
sem-ic-design-and-eda analogue chips, chip architecture |
sem-fabrication-equipment wafer handling, deposition equipment, wafer inspection, etching equipment | 晶圆制造设备, 晶圆检测
sem-power-and-wide-bandgap-devices power modules | 宽禁带
sem-photonics-and-lasers laser systems, laser welding, laser processing, laser cutting, photonic, femtosecond laser, laser diodes, laser machining | 激光焊接, 激光加工, 激光切割, 光子, 飞秒激光, 光电技术, 光学元件, 激光技术, 激光设备
sem-displays-and-packaging displays, semiconductor packaging, encapsulation of chips | 芯片封装, 半导体封装, 显示技术, 塑封料
qtm-quantum-communication quantum communications |
mat-composites-and-fibres composite, fibre-reinforced, carbon fibres | 纤维增强, 复材
mat-nanomaterials nanotubes, aerogel | 纳米涂料
mat-metals-and-alloys superalloy, steel alloys, alloys | 合金材料, 冶金, 合金
mat-fine-chemicals rubber compounds |
mat-coatings-and-surface-treatment coating, anti-corrosion, plasma coating | 防腐, 表面涂层
mat-membranes-and-catalysts membrane, catalyst, filtration membranes | 催化, 膜技术
mat-magnets-and-superconductors superconducting |
mfg-machine-tools-and-precision-machining gear grinding, ultra-precision | 齿轮加工, 加工中心
mfg-additive-manufacturing 3D-printed, metal printing, 3-D printing | 3D打印机
mfg-industrial-and-service-robots robotic systems, gripper, robotic | 机器人技术
mfg-automation-and-control control systems, automated production line, assembly lines, automated | 控制系统, 自动化生产线
mfg-scientific-instruments microscope, chromatograph, spectroscopy |
aer-aircraft-engines-and-gas-turbines turbofan, turbine blades for aircraft, aero-engines | 航空发动机叶片, 涡轮发动机, 航发, 涡扇
aer-aircraft-structures-and-systems aircraft structures, aircraft components, airframe | 飞机部件, 通用飞机
aer-uncrewed-aircraft drone, UAVs, unmanned aircraft, quadcopter, unmanned helicopter |
aer-satellites CubeSat, satellite platform | 卫星平台
trn-new-energy-vehicles e-mobility, electric motors for cars | 新能源客车, 动力总成
trn-autonomous-driving driver assistance |
trn-rail rail vehicles, tramway | 列车
trn-ships-and-ocean-engineering shipyards, shipyard, vessels, ship design, ferry | 海洋工程, 船用, 游艇
trn-underwater-vehicles underwater vehicle, submersible |
trn-traffic-systems intelligent transport | 信号控制
nrg-solar photovoltaic | 太阳能电站, 光热
nrg-wind-and-marine turbine blades, wind | 海洋能, 风能, 风机, 风机叶片
nrg-batteries-and-storage batteries, battery, accumulators, cathode materials, cathode, redox flow, lithium-ion | 电池
nrg-hydrogen-and-fuel-cells electrolyser, electrolysis | 电解水
nrg-nuclear nuclear reactor, nuclear reactors, reactor safety |
nrg-grid-and-power-equipment transformers, microgrid, high-voltage | 电网
nrg-oil-gas-and-geothermal drilling, oilfield, heat from the ground, geothermal | 油田, 采油
nrg-energy-efficiency waste heat, energy-efficient buildings, building insulation | 余热
env-water-treatment wastewater, waste water, sludge, drinking water, sewage, desalination plant | 污泥, 饮用水, 废水, 污水
env-waste-and-recycling waste, waste sorting, landfill, recycled, recycling of, plastic waste, incineration, recycle | 回收, 垃圾, 固废, 废弃物, 再生利用, 废旧, 资源化利用
env-air-and-carbon carbon dioxide capture, CO2 capture, flue gas, exhaust gas, denitrification, air pollution | 烟气, 脱硫, 脱硝, 废气处理, 减排, 大气污染
env-soil-remediation soil recovery | 土地修复
env-mining-and-critical-minerals ore | 矿山, 矿产
env-environmental-monitoring | 污染监测, 在线监测
agr-seeds-and-breeding seeds, seed, breeding, crop varieties, hybrid varieties, seed potatoes | 种子, 种苗, 新品种, 品种选育, 繁育
agr-agricultural-machinery greenhouse technology | 灌溉
agr-feed-fertiliser-and-plant-protection fertiliser, fertilizer, plant protection | 肥料, 饲料
agr-aquaculture-and-livestock dairy cattle | 养殖, 奶牛, 肉牛, 生猪, 对虾
agr-food-processing food safety testing | 食品, 饮料
sen-radar-and-lidar radars, solid-state lidar |
sen-acoustic-and-sonar | 声学, 超声传感
sen-imaging-sensors | 太赫兹
sen-inertial-and-satellite-navigation gyroscope, positioning system | 惯导, 导航系统, 定位系统, 导航定位
sen-industrial-and-chemical-sensors soil sensors, moisture sensors, fibre sensors, sensors | 水分传感器, 土壤传感器, 传感器
oth-construction construction materials, building materials, prefabricated buildings, modular buildings | 建筑材料, 建材, 装配式建筑
oth-culture-and-heritage cultural heritage, heritage conservation | 文物保护, 文化遗产
oth-incubation-and-technology-transfer-services technology transfer services | 技术转移服务
`;
