// The peer of the figures in docs/performance.md: @neo4j/graphql on Apollo Server, as its introduction sets it up, over the
// same labels, properties and relationships that forwhom keeps. node server.mjs BOLT_URI; it says on which port it listens.
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

const typeDefs = /* GraphQL */ `
  type Study @node {
    id: ID!
    title: String!
    year: Int
    design: StudyDesign
    country: String
    countries: [String!]!
    sampleSize: Int
    riskOfBias: RiskOfBias
    retracted: Boolean
    findings: [Finding!]! @relationship(type: "REPORTS", direction: OUT)
  }

  # The index is forwhom's own; the fields named here are only for indexes that the library would make itself.
  type Finding @node @fulltext(indexes: [{ indexName: "node_words", queryName: "searchFindings", fields: ["statement"] }]) {
    id: ID!
    name: String!
    statement: String!
    direction: Direction!
    year: Int
    study: [Study!]! @relationship(type: "REPORTS", direction: IN)
    interventions: [Intervention!]! @relationship(type: "OF", direction: OUT)
    outcomes: [Outcome!]! @relationship(type: "ON", direction: OUT)
    populations: [Population!]! @relationship(type: "AMONG", direction: OUT)
  }

  type Intervention @node {
    id: ID!
    name: String!
    findings: [Finding!]! @relationship(type: "OF", direction: IN)
    broader: [Intervention!]! @relationship(type: "BROADER", direction: OUT)
  }

  type Outcome @node {
    id: ID!
    name: String!
    findings: [Finding!]! @relationship(type: "ON", direction: IN)
    broader: [Outcome!]! @relationship(type: "BROADER", direction: OUT)
  }

  type Population @node {
    id: ID!
    name: String!
    findings: [Finding!]! @relationship(type: "AMONG", direction: IN)
  }

  # What the library has no field for is written in Cypher, by its own directive.
  type MapCell {
    row: ID!
    column: ID!
    direction: Direction!
    findingCount: Int!
  }

  type Query {
    mapCells(population: ID!, rows: [ID!]!, columns: [ID!]!): [MapCell!]!
      @cypher(
        statement: """
        MATCH (:Population {id: $population})<-[:AMONG]-(f:Finding)
        WITH f
        MATCH (f)-[:OF]->(i:Intervention) MATCH (f)-[:ON]->(o:Outcome)
        WITH i, o, f.direction AS direction, collect(f) AS fs
        WITH collect([i, o, direction, fs]) AS cells
        UNWIND cells AS cell
        WITH cell[0] AS i, cell[1] AS o, cell[2] AS direction, cell[3] AS fs
        MATCH (i)-[:BROADER*0..]->(r:Intervention) WHERE r.id IN $rows
        MATCH (o)-[:BROADER*0..]->(c:Outcome) WHERE c.id IN $columns
        UNWIND fs AS f
        WITH r, c, direction, count(DISTINCT f) AS n
        RETURN {row: r.id, column: c.id, direction: direction, findingCount: n} AS cell
        """
        columnName: "cell"
      )
    shortestPath(from: ID!, to: ID!): [ID!]!
      @cypher(
        statement: """
        MATCH (a:Node {id: $from}), (b:Node {id: $to})
        MATCH p = shortestPath((a)-[*..6]-(b))
        UNWIND nodes(p) AS n
        RETURN n.id AS id
        """
        columnName: "id"
      )
  }

  enum Direction {
    FAVOURABLE
    ADVERSE
    NO_DIFFERENCE
    MIXED
    UNCLEAR
    NOT_ASSESSED
  }

  enum StudyDesign {
    RANDOMISED_TRIAL
    SYSTEMATIC_REVIEW
    META_ANALYSIS
    QUASI_EXPERIMENT
    COHORT
    BEFORE_AFTER
    CASE_SERIES
    SERVICE_DATA
    MIXED_METHODS
    QUALITATIVE
    CASE_STUDY
    EXPERT_OPINION
    PROTOCOL
  }

  enum RiskOfBias {
    LOW
    SOME_CONCERNS
    HIGH
  }
`;

const driver = neo4j.driver(process.argv[2], undefined, { telemetryDisabled: true });
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, {
  listen: { host: "127.0.0.1", port: 0 },
  context: async () => ({ sessionConfig: { database: "neo4j" } }),
});
console.log("ready " + url);
process.stdin.on("end", () => process.exit(0)).resume();
