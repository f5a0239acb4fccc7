import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Starts a Neo4j without authentication on this machine alone, for tests. Arguments: the folder of its data, its port. */
public class Server {
  public static void main(String[] args) throws Exception {
    var neo4j = new DatabaseManagementServiceBuilder(Path.of(args[0]))
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(args[1])))
        .setConfig(GraphDatabaseSettings.auth_enabled, false)
        .setConfig(GraphDatabaseSettings.pagecache_memory, 512L << 20)
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(neo4j::shutdown));
    System.out.println("ready bolt://127.0.0.1:" + args[1]);
    Thread.currentThread().join();
  }
}
