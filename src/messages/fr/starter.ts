import type { Messages } from "../types";

export const starter: Messages["starter"] = {
  proposal: "Proposition, pas encore convenue",
  resolutionOf: (priority) => `Résolution, ${priority}`,
  responseOf: (priority) => `Première réponse, ${priority}`,
  resolution: "Résolution, tous les tickets",
  response: "Première réponse, tous les tickets",
  due: "Résolu à la date d’échéance du ticket",
  csfs: {
    quickHelp: { statement: "Les utilisateurs sont aidés rapidement", goal: "Le personnel perd peu de temps de travail à cause de l’informatique" },
    lastingSolutions: { statement: "Ce qui est résolu le reste", goal: "Les mêmes problèmes ne reviennent pas" },
    demand: { statement: "Le centre de services suit la demande", goal: "Le support informatique ne freine pas la croissance de l’entreprise" },
  },
  kpis: {
    responseCompliance: { name: "Réponses dans les délais", meaning: "Avec quelle régularité les utilisateurs ont une réponse dans le délai convenu" },
    resolutionCompliance: { name: "Résolutions dans les délais", meaning: "Avec quelle régularité le travail peut reprendre dans le délai convenu" },
    dueCompliance: { name: "Résolutions à l’échéance", meaning: "Avec quelle régularité les dates promises ticket par ticket sont tenues" },
    resolutionMedian: { name: "Temps de résolution, médiane", meaning: "Combien de temps un ticket habituel fait attendre" },
    resolutionP90: { name: "Temps de résolution, 90e centile", meaning: "Combien de temps le dixième le plus lent fait attendre" },
    reopenRate: { name: "Taux de réouverture", meaning: "Combien de solutions n’ont pas tenu" },
    volume: { name: "Tickets ouverts", meaning: "De combien de support l’entreprise a besoin" },
    backlog: { name: "Stock de tickets", meaning: "Combien de travail est en attente" },
  },
};
