/**
 * Words by which notices name technologies, beside those by which the program searches (src/names/vocabulary/technologies.ts). A line is
 * the id without its kind, then terms in English and Chinese. They are read in running text, so no term has a common other meaning.
 */
export const technologyWords = `
bio-pharmaceuticals-and-biologics pharmaceuticals, pharmaceutical, drug discovery, drug candidate, monoclonal antibodies, monoclonal antibody, peptide drugs, biologics, cancer drugs, insulin analogues | 药物研发, 新药, 单抗, 单克隆抗体, 多肽药物, 生物药, 抗癌药, 抗肿瘤药物, 仿制药
bio-vaccines-and-countermeasures vaccines, vaccination, immunisation, adjuvant | 疫苗接种, 免疫接种, 疫苗佐剂
bio-medical-devices-and-delivery-systems medical device, implants, implant, stents, catheters, prostheses, transdermal, needle-free, surgical instruments, ventilators, injectors, inhalers | 给药系统, 给药, 无针, 植入物, 支架, 导管, 假肢, 手术器械, 呼吸机, 人工关节, 透皮给药
bio-diagnostics-and-medical-imaging diagnostic, medical imaging, magnetic resonance imaging, ultrasound imaging, computed tomography, biomarkers, point-of-care test, X-ray imaging, endoscopy | 诊断试剂, 磁共振, 超声成像, 医学成像, 影像诊断, 内窥镜, 生物标志物, 快速检测试剂
bio-genomics-and-gene-therapy genome sequencing, DNA sequencing, gene therapies | 基因组测序, 基因检测, 基因组, 基因疗法
bio-synthetic-biology-and-bio-manufacturing enzymes, enzyme engineering, bioreactors, bioreactor, biomanufacturing | 酶工程, 酶制剂, 生物反应器, 发酵
bio-nuclear-medicine-and-radiotherapy radiotherapy, proton therapy, radiopharmaceuticals, nuclear medicine, radioisotopes | 放射治疗, 放疗, 质子治疗, 质子重离子, 放射性药物, 同位素
bio-neurotechnology neurostimulation, neural implants, brain stimulation | 神经刺激, 神经接口, 类脑
aic-machine-learning machine learning, reinforcement learning, generative AI | 机器学习, 强化学习, 生成式人工智能
aic-computer-vision computer vision, image processing, video analysis, image analysis | 计算机视觉, 图像处理, 视频分析, 图像分析, 视觉检测
aic-speech-and-language speech synthesis, machine translation, text mining, chatbots | 语音合成, 机器翻译, 语音技术
aic-data-analytics data analytics, data analysis platform, data mining, predictive analytics | 数据分析, 数据挖掘
aic-human-machine-interface-and-ar-vr mixed reality, haptics, gesture control, human-machine interface | 混合现实, 人机交互, 手势识别, 触觉
aic-ai-hardware-accelerators AI chips, neuromorphic chips, AI accelerators | 人工智能芯片, AI芯片, 神经形态
aic-industrial-and-engineering-software simulation, engineering software, digital twin, digital twins, finite element, design software, process simulation, planning software | 仿真软件, 数字孪生, 设计软件, 有限元, 工程软件, 模拟仿真
ict-wireless-and-rf-communication antennas, antenna, wireless networks, wireless, RF components, millimetre wave, satellite communication | 天线, 毫米波, 卫星通信, 无线网络, 无线传输
ict-optical-and-undersea-communication optical fiber, optical fibres, fibre optic, fiber optic, optical transceivers, submarine cable | 光模块, 海缆, 光纤通信, 光缆
ict-cloud-edge-and-high-performance-computing data centre, data centres, data center, high-performance computing, quantum-inspired computing | 数据中心, 超算, 云平台
ict-cyber-security-and-cryptography cryptography, intrusion detection, information security | 密码技术, 入侵检测, 数据加密
ict-internet-of-things internet of things, smart home, wireless sensor networks | 智能家居, 智慧城市, 传感网
sem-ic-design-and-eda integrated circuit design, analogue chips, ASIC, chip architecture | 集成电路设计, 模拟芯片
sem-fabrication-equipment wafer handling, deposition equipment, ion implantation, wafer inspection, etching equipment | 晶圆制造设备, 离子注入, 薄膜沉积, 晶圆检测
sem-semiconductor-materials semiconductor materials, epitaxial wafers, sputtering targets, electronic gases | 半导体材料, 外延片, 靶材, 电子气体, 单晶硅
sem-power-and-wide-bandgap-devices power electronics, power modules, power semiconductors, IGBT, MOSFET | 功率器件, 功率半导体, 电力电子, 功率模块, 宽禁带
sem-photonics-and-lasers laser systems, fibre lasers, laser welding, laser processing, laser cutting, photonic chips, photonic, optoelectronics, femtosecond laser, laser diodes, laser machining | 激光焊接, 激光加工, 激光切割, 光纤激光器, 光子, 飞秒激光, 光电技术, 光学元件, 激光技术, 激光设备
sem-displays-and-packaging microLED, displays, chip packaging, semiconductor packaging, advanced packaging, encapsulation of chips | 芯片封装, 半导体封装, 先进封装, 显示技术, 塑封料, 柔性显示
qtm-quantum-computing qubits, quantum computers, quantum processor, quantum computing | 量子计算, 量子比特
qtm-quantum-communication quantum communications, quantum cryptography, quantum network, quantum networks, quantum repeater | 量子通信, 量子密码, 量子网络, 量子中继
qtm-quantum-sensing quantum sensors, quantum sensor, quantum magnetometer, quantum gravimeter | 量子传感器, 量子精密测量, 量子测量
mat-composites-and-fibres composite materials, composite, glass fibre, aramid, fibre-reinforced, carbon fibres | 碳纤维复合材料, 玻璃纤维, 芳纶, 纤维增强, 复材
mat-nanomaterials nanoparticles, nanomaterials, nanotubes, nanofibres, aerogel | 纳米材料, 纳米颗粒, 气凝胶, 纳米涂料
mat-metals-and-alloys titanium alloy, superalloy, aluminium alloy, magnesium alloys, steel alloys, special steel, metallurgy, powder metallurgy, alloys | 特种钢, 镁合金, 合金材料, 粉末冶金, 冶金, 高熵合金, 合金
mat-fine-chemicals bioplastics, polymers, speciality chemicals, biodegradable plastics, resins, adhesives, rubber compounds | 高分子材料, 可降解塑料, 树脂, 胶粘剂, 精细化工, 生物基材料
mat-coatings-and-surface-treatment coating, surface treatment, thermal barrier coatings, anti-corrosion, electroplating, plasma coating | 表面处理, 热障涂层, 防腐涂料, 电镀, 等离子喷涂, 防腐, 表面涂层
mat-membranes-and-catalysts membrane, ceramic membranes, catalyst, filtration membranes, catalysis, zeolites | 催化, 膜材料, 陶瓷膜, 膜技术, 膜分离, 反渗透膜, 分子筛
mat-magnets-and-superconductors superconducting, permanent magnet, magnetic materials | 超导材料, 磁性材料, 稀土永磁, 超导磁体
mfg-machine-tools-and-precision-machining machine tool, grinding machines, gear grinding, precision machining, milling machines, lathes, ultra-precision | 机床, 磨床, 精密加工, 超精密加工, 齿轮加工, 铣床, 车床, 加工中心
mfg-additive-manufacturing 3D printer, 3D printers, 3D-printed, metal printing, laser sintering | 增材制造, 3D打印机, 金属打印
mfg-industrial-and-service-robots robotic arm, service robots, robotic systems, cobots, collaborative robots, gripper, exoskeleton, robotic | 服务机器人, 机械臂, 协作机器人, 外骨骼, 机器人技术
mfg-automation-and-control automation, process control, control systems, PLC, automated production line, assembly lines, industrial automation, automated | 自动化, 自动控制, 控制系统, 自动化生产线, 过程控制, 工业控制
mfg-scientific-instruments mass spectrometer, spectrometers, microscope, microscopes, electron microscope, scientific instruments, chromatograph, spectroscopy | 质谱仪, 光谱仪, 显微镜, 电子显微镜, 科学仪器, 色谱仪, 分析仪器
aer-aircraft-engines-and-gas-turbines aircraft engine, aircraft engines, aero engine, turbofan, gas turbine, turbine blades for aircraft | 航空发动机叶片, 涡轮发动机, 航发, 涡扇
aer-aircraft-structures-and-systems aircraft structures, aircraft components, avionics, light aircraft, landing gear, airframe | 飞机部件, 航电, 轻型飞机, 起落架, 通用航空, 通用飞机
aer-uncrewed-aircraft drone, UAVs, unmanned aircraft, quadcopter, unmanned helicopter | 无人直升机, 无人机系统
aer-launch-systems rocket engines, rocket engine, launch vehicle | 火箭发动机
aer-satellites small satellites, satellites, CubeSat, CubeSats, earth observation, nanosatellites, remote sensing satellite, satellite platform | 遥感卫星, 小卫星, 微小卫星, 卫星平台, 立方星, 对地观测, 卫星遥感
trn-new-energy-vehicles electric vehicle, e-mobility, electric drive, hybrid vehicles, charging stations, charging station, electric motors for cars | 电动车, 混合动力, 充电桩, 电驱动, 新能源客车, 动力总成
trn-autonomous-driving autonomous driving, autonomous vehicles, driver assistance, autonomous vehicle, ADAS | 自动驾驶, 辅助驾驶, 智能网联汽车, 智能驾驶
trn-rail rail vehicles, high-speed trains, trains, train control, maglev, railway, rail transit, tramway, rolling stock | 轨道交通, 磁悬浮, 列车, 高速列车, 有轨电车, 高速铁路
trn-ships-and-ocean-engineering ships, shipbuilding, shipyards, shipyard, vessels, offshore engineering, marine engines, ship design, ferry, offshore platforms | 船舶, 造船, 海洋工程, 船用, 邮轮, 游艇, 海工装备, 船用发动机
trn-underwater-vehicles underwater vehicle, underwater vehicles, underwater robots, underwater robot, AUV, ROV, submersible | 水下航行器, 水下机器人, 潜水器, 无人潜航器
trn-traffic-systems traffic management, intelligent transport, traffic control, parking systems | 智能交通, 交通管理, 信号控制, 智能停车
nrg-solar solar, solar panels, solar power, photovoltaic, perovskite, solar thermal, solar cell | 太阳能, 太阳能电站, 钙钛矿, 光热, 光伏组件
nrg-wind-and-marine wind turbines, wind turbine, offshore wind, wave energy, turbine blades, wind farms, wind farm, tidal power, wind | 风电场, 风力发电机, 海上风电, 波浪能, 海洋能, 风能, 风机, 风机叶片
nrg-batteries-and-storage batteries, battery, accumulators, cathode materials, cathode, solid-state batteries, redox flow, lithium-ion, supercapacitors | 电池, 固态电池, 正极材料, 液流电池, 超级电容器, 储能系统, 动力电池
nrg-hydrogen-and-fuel-cells fuel cell, electrolysers, electrolyser, hydrogen storage, hydrogen production, electrolysis | 制氢, 储氢, 电解槽, 氢燃料, 氢燃料电池, 电解水, 加氢站
nrg-nuclear nuclear reactor, nuclear reactors, small modular reactor, nuclear fuel, reactor safety | 核反应堆, 核燃料, 核电站, 小型堆
nrg-grid-and-power-equipment power grid, transformers, switchgear, power transmission, microgrid, high-voltage | 电网, 变压器, 输变电, 微电网, 开关设备, 高压直流
nrg-oil-gas-and-geothermal oil and gas, drilling, oilfield, heat from the ground, geothermal, natural gas, LNG, enhanced oil recovery | 油气, 钻井, 油田, 地热能, 液化天然气, 采油, 石油勘探
nrg-energy-efficiency energy saving, energy efficiency, heat pumps, heat pump, waste heat, energy-efficient buildings, heat recovery, building insulation | 节能, 热泵, 余热, 余热回收, 建筑节能, 能源效率
env-water-treatment wastewater, waste water, sludge, water purification, drinking water, water treatment, sewage, desalination plant, water reuse | 污泥, 水处理, 净水, 饮用水, 废水, 污水, 中水回用, 水净化
env-waste-and-recycling waste, waste sorting, waste-to-energy, landfill, recycled, recycling of, plastic waste, incineration, recycle | 回收, 垃圾, 固废, 废弃物, 垃圾焚烧, 再生利用, 废旧, 垃圾分类, 资源化利用
env-air-and-carbon carbon dioxide capture, CO2 capture, flue gas, air purification, emission control, exhaust gas, denitrification, CCS, CCUS, carbon capture, air pollution | 碳捕获, 二氧化碳捕集, 烟气, 空气净化, 脱硫, 脱硝, 废气处理, 减排, 碳封存, 大气污染
env-soil-remediation soil recovery, contaminated soil, contaminated sites, land remediation | 污染土壤, 土壤治理, 场地修复, 土地修复
env-mining-and-critical-minerals mining, mineral processing, rare earths, rare earth, lithium extraction, ore, critical minerals | 采矿, 选矿, 矿山, 稀土, 提锂, 矿产, 矿物加工
env-environmental-monitoring environmental monitoring, water quality monitoring, air quality monitoring, pollution monitoring | 水质监测, 空气质量监测, 污染监测, 环境监测, 在线监测
agr-seeds-and-breeding seeds, seed, breeding, crop varieties, hybrid varieties, seed potatoes | 种子, 种苗, 良种, 新品种, 种业, 品种选育, 繁育
agr-agricultural-machinery agricultural machinery, tractors, harvesters, irrigation, drip irrigation, precision agriculture, farm machinery, greenhouse technology | 农业机械, 农机, 拖拉机, 收割机, 灌溉, 滴灌, 节水灌溉, 精准农业
agr-feed-fertiliser-and-plant-protection fertiliser, fertilisers, fertilizer, pesticides, biopesticides, feed additives, animal feed, crop protection, plant protection | 肥料, 农药, 饲料, 饲料添加剂, 生物农药, 植保, 有机肥
agr-aquaculture-and-livestock fish farming, shrimp farming, dairy farming, dairy cattle, poultry, pig farming | 养殖, 渔业, 奶牛, 肉牛, 生猪, 家禽, 对虾
agr-food-processing food processing, food preservation, dairy processing, beverages, food packaging, meat processing, wine making, food safety testing | 食品, 食品保鲜, 乳制品, 果蔬加工, 饮料, 食品包装, 冷链, 酿酒
sen-radar-and-lidar LiDAR, radars, solid-state lidar, millimetre-wave radar | 毫米波雷达, 激光测距
sen-acoustic-and-sonar sonar, ultrasonic sensors, hydrophones, acoustic sensors | 声呐, 声学, 水听器, 超声传感
sen-imaging-sensors infrared cameras, thermal imaging, image sensors, hyperspectral, infrared detectors, terahertz imaging | 红外探测器, 红外成像, 热成像, 图像传感器, 高光谱, 太赫兹
sen-inertial-and-satellite-navigation inertial navigation, gyroscopes, gyroscope, positioning system, indoor positioning | 陀螺仪, 惯导, 导航系统, 定位系统, 导航定位
sen-atomic-clocks atomic clock | 原子频标
sen-industrial-and-chemical-sensors gas sensors, gas sensor, chemical sensors, soil sensors, pressure sensors, moisture sensors, fibre sensors, temperature sensors, biosensors, sensors | 气体传感器, 压力传感器, 水分传感器, 土壤传感器, 温度传感器, 化学传感器, 生物传感器, 传感器
oth-construction construction materials, building materials, prefabricated buildings, modular buildings | 建筑材料, 建材, 装配式建筑
oth-culture-and-heritage cultural heritage, heritage conservation | 文物保护, 文化遗产
oth-incubation-and-technology-transfer-services technology transfer services | 技术转移服务
`;
