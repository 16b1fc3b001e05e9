import type { Messages } from "../types";

export const tables: Messages["tables"] = {
  Agreement: "Ce qui vaut pour tout le contrat, une rubrique par ligne",
  Services: "Le catalogue de services\u00a0: ce qui est fourni, à quel niveau et à quel prix",
  Calendars: "Heures de service\u00a0: un calendrier par ligne",
  Holidays: "Jours dont les horaires diffèrent de ceux de leur jour de semaine",
  CSFs: "Facteurs clés de succès\u00a0: ce qui est nécessaire pour atteindre les objectifs du client",
  KPIs: "Indicateurs clés de performance\u00a0: des chiffres qui disent si un facteur est proche d’être atteint",
  SLAs: "Accords de niveau de service\u00a0; les lignes de même identifiant sont des versions ou des parties d’un même SLA",
  Promises: "La disponibilité, dans les mots du client",
  StatusMap: "Ce que chaque statut de ticket signifie pour les compteurs",
  ColumnMap: "Quelle colonne des tickets contient quel champ",
  Outages: "Quand un service a été interrompu",
  Feedback: "Ce que disent les clients et les utilisateurs",
  Stakeholders: "Les interlocuteurs des deux côtés, et la date du dernier échange avec eux",
  Improvements: "Le plan d’amélioration des services\u00a0: ce qui change, et quel indicateur doit le montrer",
  Risks: "Ce qui pourrait compromettre un engagement",
  Decisions: "Ce que les deux parties ont décidé\u00a0; une décision datée sépare les limites des graphiques",
  Actions: "Qui fait quoi, et pour quand",
  Needs: "Ce dont l’activité du client a besoin, et l’écart avec ce qui est fourni",
};
