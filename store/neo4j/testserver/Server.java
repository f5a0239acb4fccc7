import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Starts Neo4j on this machine alone, for tests: [--auth] [--until-eof] [--page-cache=MIB] FOLDER PORT [FOLDER PORT]... Each
 * pair is a server of its own. With --auth they want a password, neo4j/neo4j at first. With --until-eof they stop when the
 * input ends, and so with whoever started them.
 */
public class Server {
  public static void main(String[] args) throws Exception {
    boolean auth = false;
    boolean untilEof = false;
    long pageCache = 256;
    List<String> rest = new ArrayList<>();
    for (String arg : args) {
      if (arg.equals("--auth")) {
        auth = true;
      } else if (arg.equals("--until-eof")) {
        untilEof = true;
      } else if (arg.startsWith("--page-cache=")) {
        pageCache = Long.parseLong(arg.substring(arg.indexOf('=') + 1));
      } else {
        rest.add(arg);
      }
    }
    for (int i = 0; i + 1 < rest.size(); i += 2) {
      start(Path.of(rest.get(i)), Integer.parseInt(rest.get(i + 1)), auth, pageCache << 20);
    }
    if (untilEof) {
      while (System.in.read() >= 0) {}
      System.exit(0);
    }
    Thread.currentThread().join();
  }

  private static void start(Path folder, int port, boolean auth, long pageCache) {
    DatabaseManagementService neo4j =
        new DatabaseManagementServiceBuilder(folder)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
            .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
            .setConfig(GraphDatabaseSettings.auth_enabled, auth)
            .setConfig(GraphDatabaseSettings.pagecache_memory, pageCache)
            .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
            .build();
    Runtime.getRuntime().addShutdownHook(new Thread(neo4j::shutdown));
    System.out.println("ready bolt://127.0.0.1:" + port);
  }
}
