server <- "http://127.0.0.1:8230"

# Every file of a table has all of its rows.
positions <- read.csv(paste0(server, "/api/v1/votes/h90-115.2018/positions?format=csv"))
cosponsors <- read.csv(paste0(server, "/api/v1/measures/hr1865-115/cosponsors?format=csv"))

# How the cosponsors of H.R. 1865 voted on its second amendment
of_cosponsors <- positions[positions$member %in% cosponsors$member, ]
print(table(of_cosponsors$party, of_cosponsors$position))
